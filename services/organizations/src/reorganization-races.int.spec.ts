import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Runtime, startRuntime } from '@thidua/event-kit';
import { silent, testEngines } from '@thidua/test-kit';
import { readKinds } from './kinds/read-kinds.ts';
import { createOrganizationQueries } from './organization/organization.queries.ts';
import { enact } from './reorganization/enact.ts';
import { createReorganizationQueries } from './reorganization/reorganization.queries.ts';
import {
  full,
  made,
  make,
  type ReorganizationFixture,
  startReorganizations,
} from './reorganizations.fixture.ts';
import { organizationsService as service } from './service.ts';

describe('rivals of a reorganisation', () => {
  let fixture: ReorganizationFixture;
  let runtime: Runtime;

  beforeAll(async () => {
    fixture = await startReorganizations('2026-01-01');
    const { store, clock } = fixture;
    const roles = new Set(['api'] as const);
    runtime = startRuntime({
      ...testEngines(),
      service,
      instance: store.instance,
      roles,
      clock,
      log: silent,
    });
  }, 60_000);
  afterAll(async () => {
    await runtime.stop();
    await fixture.stop();
  });

  /** Enacts a draft, while something else happens each time when its facts have just been read. */
  const enactWhile = (id: string, meanwhile: () => Promise<unknown>) => {
    const { store, writer } = runtime;
    const kinds = readKinds(new URL('../../../infra/facts/kinds.csv', import.meta.url).pathname);
    const queries = createOrganizationQueries(store, kinds);
    const caller = { ability: () => Promise.reject(new Error('asked for no right')), clock: fixture.clock };
    const organizations = {
      ...queries,
      holdersOf: async (codes: Parameters<typeof queries.holdersOf>[0]) => {
        const found = await queries.holdersOf(codes);
        await meanwhile();
        return found;
      },
    };
    const reorganizations = createReorganizationQueries(store, caller, queries);
    const write = { actor: fixture.archivist, correlationId: 'spec', effectiveOn: null };
    return enact({ writer, kinds, organizations, reorganizations }, id, write);
  };
  const established = async (unit: string) => {
    await fixture.enact(await fixture.draft([make('ESTABLISH', unit, [])]));
    return unit;
  };
  const change = { adoptedOn: null, inForceOn: null, operatesFrom: '2025-09-01' };

  it('are judged by what they left: a unit that was renamed meanwhile is not renamed again', async () => {
    const unit = await established(made(1, 'm'));
    const rename = (name: string) => fixture.draft([{ act: 'RENAME', unitId: unit, name }], change);
    const [mine, theirs] = [await rename('Xã Của Ta'), await rename('Xã Của Họ')];
    const done = await enactWhile(mine, () => fixture.enact(theirs));
    expect(done).toMatchObject([{ code: 'LATER_ACT', path: ['parts', '0', 'unitId'] }]);
  });

  it('that add a part to the draft have it judged and carried out with the rest', async () => {
    const [unit, other] = [await established(made(2, 'm')), await established(made(3, 'm'))];
    const id = await fixture.draft([{ act: 'RENAME', unitId: unit, name: 'Xã Một' }], change);
    const parts = [{ act: 'RENAME', unitId: other, name: 'Xã Hai' }];
    const done = await enactWhile(id, () =>
      fixture.run('addReorganizationParts', fixture.archivist, { reorganizationId: id, parts }),
    );
    expect(done).toMatchObject({ status: 'ENACTED', parts: [{ unit }, { unit: other }] });
    const query = `query($id: ID!) { organization(id: $id) { name } }`;
    expect((await fixture.ask(query, { id: other })).organization.name).toBe('Xã Hai');
  });

  it('that enact the same draft leave nothing to be done', async () => {
    const id = await fixture.draft([make('ESTABLISH', made(4, 'm'), [])]);
    let events = 0;
    const done = await enactWhile(id, async () => {
      await fixture.enact(id);
      events = await fixture.countEvents();
    });
    expect(done).toMatchObject({ status: 'ENACTED' });
    expect(await fixture.countEvents()).toBe(events);
  });

  it('that change what it touches in every attempt make it give up with a fault', async () => {
    const unit = await established(made(5, 'm'));
    const id = await fixture.draft([{ act: 'RENAME', unitId: unit, name: 'Xã Một' }], change);
    let n = 0;
    const correct = async () => {
      n += 1;
      const part = { act: 'CORRECT', unitId: unit, at: '2025-07-01', name: `Xã ${n}` };
      await fixture.enact(await fixture.draft([part], change));
    };
    await expect(enactWhile(id, correct)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(n).toBe(10);
  });

  it('of two that want the same unit at the same time, one is enacted and the other judged by what it left', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const unit = made(round, 's');
      const created = await fixture.draft([make('ESTABLISH', unit, [])]);
      await fixture.enact(created);
      const drafts = [
        await fixture.draft([{ act: 'RENAME', unitId: unit, name: 'Xã Một' }], change),
        await fixture.draft([make('ESTABLISH', made(round, 't'), [full(unit)])], change),
      ];
      const answers = await Promise.all(drafts.map((id) => fixture.enact(id)));
      const outcomes = answers
        .map((answer) => answer.reorganization?.status ?? answer.code)
        .toSorted((one, other) => one.localeCompare(other));
      expect(outcomes).toEqual(['ENACTED', 'LATER_ACT']);
    }
  });
});
