import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findDiscrepancies } from '@thidua/event-kit';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { reorganizationAggregate } from './reorganization/reorganization.aggregate.ts';
import {
  commune,
  day,
  full,
  made,
  make,
  partial,
  type ReorganizationFixture,
  startReorganizations,
} from './reorganizations.fixture.ts';

describe('a reorganisation that was told wrongly', () => {
  let fixture: ReorganizationFixture;
  beforeAll(async () => {
    fixture = await startReorganizations('2026-01-01');
  }, 60_000);
  afterAll(() => fixture.stop());

  it('corrects what a unit was made of, and leaves no source behind', async () => {
    const enacted = await fixture.draft([
      make('MERGE', made(1), [full(commune(1)), full(commune(2))]),
      make('SPLIT', made(3), [partial(commune(4))]),
      make('SPLIT', made(4), [partial(commune(4))]),
    ]);
    expect(await fixture.enact(enacted)).toMatchObject({ reorganization: { status: 'ENACTED' } });
    const correct = (unitId: string, from: readonly object[]) => ({ act: 'CORRECT', unitId, at: day, from });
    const codesOf = async (parts: readonly object[]) => {
      const { faults } = await fixture.enact(await fixture.draft(parts));
      return faults.map(({ code, path }: { code: string; path: string[] }) => `${path.join('.')} ${code}`);
    };
    const left = 'parts.0.from SOURCE_WITHOUT_SUCCESSOR';
    expect(await codesOf([correct(made(1), [full(commune(1))])])).toEqual([left]);
    expect(await codesOf([correct(made(1), [])])).toEqual([left, left]);
    // What is left of a source is known too, though the correction does not name it.
    expect(await codesOf([correct(made(3), [])])).toEqual(['parts.0.from LONE_PARTIAL']);

    const id = await fixture.draft(
      [correct(made(1), [full(commune(1))]), correct(made(3), [partial(commune(4)), full(commune(2))])],
      { number: 'ĐC 1' },
    );
    expect(await fixture.enact(id)).toMatchObject({ reorganization: { status: 'ENACTED' } });
    const query = `query($id: ID!) { organization(id: $id, asOf: "2025-06-30") { successors { share organization { id } } } }`;
    const { organization } = await fixture.ask(query, { id: commune(2) });
    expect(organization.successors).toEqual([{ share: 'FULL', organization: { id: made(3) } }]);
  });

  it('is repaired while it is a draft, and withdrawn when it is not wanted any more', async () => {
    const { archivist, run, enact } = fixture;
    const reorganizationId = await fixture.draft([
      make('SPLIT', made(1, 'w'), [partial(commune(10))]),
      { act: 'RENAME', unitId: commune(10), name: 'Xã Mười' },
    ]);
    expect((await enact(reorganizationId)).code).toBe('SHARES_CONTRADICT');
    const parts = [{ act: 'RENAME', unitId: commune(10), name: 'Xã Mười', from: [partial(commune(10))] }];
    await run('addReorganizationParts', archivist, { reorganizationId, parts });
    const { rehearsal } = await run('rehearseReorganization', archivist, { reorganizationId });
    expect(rehearsal.faults).toEqual([]);

    const withdraw = (person: string | null) =>
      run('withdrawReorganization', person, { reorganizationId, idempotencyKey: 'given up' });
    expect(await withdraw(null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await withdraw(fixture.administrator)).toMatchObject({ code: 'NO_RIGHT' });
    const withdrawn = { reorganization: { id: reorganizationId, status: 'WITHDRAWN' } };
    expect(await withdraw(archivist)).toMatchObject(withdrawn);
    expect(await withdraw(archivist)).toMatchObject(withdrawn);
    const refused = { __typename: 'Conflict', code: 'REORGANIZATION_WITHDRAWN' };
    expect(await enact(reorganizationId)).toMatchObject(refused);
    expect(await run('rehearseReorganization', archivist, { reorganizationId })).toMatchObject(refused);
    const more = [{ act: 'DISSOLVE', unitId: commune(10) }];
    expect(await run('addReorganizationParts', archivist, { reorganizationId, parts: more })).toMatchObject(
      refused,
    );

    const query = `query($id: ID!) { reorganization(id: $id) { status } reorganizations(filter: { status: WITHDRAWN }) { totalCount } }`;
    expect(await fixture.ask(query, { id: reorganizationId }, archivist)).toEqual({
      ...{ reorganization: { status: 'WITHDRAWN' }, reorganizations: { totalCount: 1 } },
    });
    expect(await fixture.ask(query, { id: reorganizationId })).toEqual({
      ...{ reorganization: null, reorganizations: { totalCount: 0 } },
    });
  });

  it('leaves snapshots that are what their events say', async () => {
    expect(await findDiscrepancies(fixture.store, organizationAggregate)).toEqual([]);
    expect(await findDiscrepancies(fixture.store, reorganizationAggregate)).toEqual([]);
  });
});
