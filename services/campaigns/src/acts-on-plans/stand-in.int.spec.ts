import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Directory } from '@thidua/directory-kit';
import {
  type CoverageWorld,
  duty,
  everyCommune,
  openCoverageWorld,
  source,
} from '../coverage/coverage-world.fixture.ts';
import { storedUnitRecords } from '../plan-checker/unit-records.store.ts';
import { province } from '../testing/start-campaigns.ts';
import { requireStandIn } from './require-stand-in.ts';

describe('what a ward took on before it was merged', () => {
  let world: CoverageWorld;
  let plan: string;
  /** A ward that ended on 1 July 2025, what its whole went into, and a unit that has nothing to do with it. */
  const unit = { ward: '', heir: '', stranger: '' };

  beforeAll(async () => {
    world = await openCoverageWorld('2025-06-20');
    const units = storedUnitRecords(world.running.store, world.clock);
    const records = await units.byIds([...world.wards.values()]);
    const ward = records.find(({ wholeSuccessors }) => wholeSuccessors.length === 1);
    const heir = ward?.wholeSuccessors[0]?.id ?? '';
    const stranger = [...world.merged.values()].find(
      (id) => !ward?.takers.some(({ organization }) => organization === id),
    );
    Object.assign(unit, { ward: ward?.id, heir, stranger });
    const duties = ['2025-06-30', '2025-12-31'].map((due) => duty(due, { kind: 'PERIODIC_REPORT' }));
    const early = { ...everyCommune, mustAct: false };
    plan = await world.enter(province, '2025-01-02', {
      period: { from: '2025-01-01', to: '2025-12-31', source },
      scope: { enterprises: false, rules: [everyCommune, early] },
      duties: [...duties, duty('2025-01-31', { kind: 'REGISTRATION' })],
    });
  }, 60_000);
  afterAll(() => world.discard());

  const told =
    'registration { id isLate works { percent } progress { totalCount pageInfo { endCursor } nodes { asOf organization { id } } } }';
  const register = (organizationId: string) =>
    world.run(
      'registerForCampaign',
      { campaignId: plan, organizationId, registeredOn: '2025-02-10', works: [{ name: 'Cầu' }] },
      told,
    );
  let registrationId: string;
  const report = (asOf: string, percent: number, reporterId?: string) =>
    world.run('reportProgress', { registrationId, reporterId, asOf, works: [{ order: 1, percent }] }, told);

  it('is late by the day that the plan gives the ward, and by none where it gives none', async () => {
    const { registration } = await register(unit.ward);
    expect(registration).toMatchObject({ isLate: true });
    registrationId = registration.id;
    expect((await register(province)).registration).toMatchObject({ isLate: null });
  });

  it('is told of by the ward while that is there, and by nobody in its place', async () => {
    expect((await report('2025-06-10', 40)).registration.progress.nodes).toEqual([
      { asOf: '2025-06-10', organization: { id: unit.ward } },
    ]);
    expect(await report('2025-06-11', 50, province)).toMatchObject({
      ...{ code: 'NOT_KNOWN_YET', path: ['reporterId'] },
    });
  });

  it('goes on with the unit that took it over, and with no other', async () => {
    world.goTo('2025-08-01');
    expect(await report('2025-07-20', 60)).toMatchObject({ code: 'ACT_ORGANIZATION_NOT_IN_FORCE' });
    expect(await report('2025-07-20', 60, unit.stranger)).toMatchObject({ code: 'NOT_KNOWN_YET' });
    const { registration } = await report('2025-07-20', 60, unit.heir);
    expect(registration.works).toEqual([{ percent: 60 }]);
    expect(registration.progress).toMatchObject({
      totalCount: 2,
      nodes: [
        { asOf: '2025-07-20', organization: { id: unit.heir } },
        { asOf: '2025-06-10', organization: { id: unit.ward } },
      ],
    });
  });

  it('is nobody else’s, once all news of mergers is known', async () => {
    const { store } = world.running;
    const stored = storedUnitRecords(store, world.clock);
    // Nothing tells this small world of mergers, so it can never say that it has heard of all.
    const units = { ...stored, isCurrent: () => Promise.resolve(true) };
    const context = { directory: new Directory(store, world.clock), units };
    const asked = (id: string, day: string) =>
      requireStandIn(context, { id, for: unit.ward, day, path: ['reporterId'] });
    expect(await asked(unit.heir, '2025-07-01')).toBeNull();
    expect(await asked(unit.ward, '2025-07-01')).toBeNull();
    for (const refused of [await asked(unit.stranger, '2025-07-01'), await asked(unit.heir, '2025-06-30')])
      expect(refused).toMatchObject({ code: 'ACTS_FOR_ANOTHER', path: ['reporterId'] });
  });

  it('is read page by page, the latest first', async () => {
    const page = (after: string | null) =>
      world.ask(
        `query ($id: ID!, $after: String) { registration(id: $id) { progress(first: 1, after: $after) {
          totalCount nodes { asOf } pageInfo { hasNextPage endCursor } } } }`,
        { id: registrationId, after },
      );
    const { progress: latest } = (await page(null)).registration;
    expect(latest).toMatchObject({ nodes: [{ asOf: '2025-07-20' }], pageInfo: { hasNextPage: true } });
    const { progress: oldest } = (await page(latest.pageInfo.endCursor)).registration;
    expect(oldest).toMatchObject({
      ...{ totalCount: 2, nodes: [{ asOf: '2025-06-10' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('is reported by who took it over: the first half of the year meets the duty of the first half', async () => {
    const input = {
      ...{ campaignId: plan, organizationId: unit.heir, kind: 'PERIODIC_REPORT', submittedOn: '2025-07-15' },
      covers: { from: '2025-01-02', to: '2025-06-30' },
      sections: [{ code: 'RESULTS', text: '…' }],
    };
    const sent = await world.run('submitReport', input, 'report { due isLate }');
    expect(sent.report).toEqual({ due: '2025-06-30', isLate: true });
    const autumn = { submittedOn: '2025-08-01', covers: { from: '2025-07-01', to: '2025-07-31' } };
    expect(
      (await world.run('submitReport', { ...input, ...autumn }, 'report { due isLate }')).report,
    ).toEqual({
      ...{ due: '2025-12-31', isLate: false },
    });
    const guest = { ...input, organizationId: province };
    expect((await world.run('submitReport', guest, 'report { due isLate }')).report).toEqual({
      ...{ due: null, isLate: false },
    });
  });

  it('goes on as an exemplar, too', async () => {
    const nomination = {
      ...{
        campaignId: plan,
        organizationId: unit.ward,
        nominatedOn: '2025-03-10',
        achievement: 'Giữ sạch ngõ.',
      },
      ...{ subject: { collective: 'Tổ 3' }, evidence: { words: 'Ảnh.' } },
      minute: { collective: 'Khu phố 1', day: '2025-03-08' },
    };
    const { exemplar } = await world.run('nominateExemplar', nomination, 'exemplar { id }');
    const advance = (organizationId?: string) =>
      world.run(
        'advanceExemplar',
        {
          ...{ exemplarId: exemplar.id, organizationId, stage: 'FOSTERED', day: '2025-07-10' },
          evidence: { words: 'Cử đi học.' },
        },
        'exemplar { stages { stage organization { id } } }',
      );
    expect(await advance()).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
      path: ['organizationId'],
    });
    expect(await advance(unit.stranger)).toMatchObject({ code: 'NOT_KNOWN_YET' });
    expect((await advance(unit.heir)).exemplar.stages).toEqual([
      { stage: 'DISCOVERED', organization: { id: unit.ward } },
      { stage: 'FOSTERED', organization: { id: unit.heir } },
    ]);
  });
});
