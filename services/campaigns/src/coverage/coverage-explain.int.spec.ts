import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { city, province } from '../testing/start-campaigns.ts';
import { type CoverageWorld, duty, everyCommune, openCoverageWorld } from './coverage-world.fixture.ts';
import { fillUnits } from './fill-units.fixture.ts';

/** One operation on a collection, as the server's profiler saw it. */
interface Operation {
  readonly ns: string;
  readonly planSummary: string;
  readonly docsExamined: number;
  readonly keysExamined: number;
  readonly op: string;
}

const nation = 'organization.iycii4on';

/** Not what a planner would do is looked at, but what the server did. */
describe('at the size of the nation', () => {
  let world: CoverageWorld;
  let plan: string;

  async function operations(work: () => Promise<unknown>): Promise<Operation[]> {
    const database = world.running.store.connection.db;
    if (!database) throw new Error('not connected');
    await database.dropCollection('system.profile');
    await database.setProfilingLevel('all');
    await work();
    await database.setProfilingLevel('off');
    const found = await database
      .collection<Operation>('system.profile')
      .find({ ns: { $ne: `${database.databaseName}.system.profile` }, planSummary: { $exists: true } })
      .toArray();
    return found.map((each) => ({ ...each, ns: each.ns.split('.').slice(1).join('.') }));
  }
  const examined = (all: readonly Operation[], ns: string): number =>
    all.filter((each) => each.ns === ns).reduce((sum, { docsExamined }) => sum + docsExamined, 0);

  beforeAll(async () => {
    world = await openCoverageWorld('2025-08-05');
    const committees = Array.from({ length: 600 }, (_, n) => ({
      id: `${city}.01970000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      ...{ name: `Trường số ${n}`, kind: 'truong-hoc', parent: city },
    }));
    await fillUnits(world.running.store, nation, committees);
    plan = await world.enter(province, '2025-07-10', {
      scope: { enterprises: false, rules: [everyCommune] },
      duties: [
        duty('2025-08-08'),
        duty('2025-08-08', { kind: 'REGISTRATION' }),
        duty('2025-12-01', { kind: 'FINAL_REPORT' }),
      ],
    });
    const wards = [...world.merged.values()].slice(0, 20);
    for (const id of wards) {
      await world.enter(id, '2025-07-20', { parentId: plan });
      const registered = { campaignId: plan, organizationId: id, registeredOn: '2025-07-25' };
      await world.run('registerForCampaign', registered, 'registration { id }');
    }
  }, 180_000);
  afterAll(() => world.discard());

  it.each([
    ['coverage', () => '{ campaign(id: "$") { coverage { acted missing { totalCount } } } }'],
    ['a level', () => '{ campaign(id: "$") { coverage(level: COMMUNE) { acted missing { totalCount } } } }'],
    ['all obligations', () => '{ campaign(id: "$") { obligations { totalCount } } }'],
    [
      'what one owes',
      () => `{ obligations(organizationId: "${[...world.merged.values()][0]}") { totalCount } }`,
    ],
    ['reminders', () => '{ campaign(id: "$") { reminders { totalCount } } }'],
  ])('%s scans nothing, and reads no more units than there are about', async (_what, query) => {
    const all = await operations(() => world.ask(query().replace('$', plan)));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ planSummary }) => !/^(IXSCAN|IDHACK|COUNT_SCAN|EOF)/.test(planSummary))).toEqual([]);
    // 54 since, 13 before it.
    expect(examined(all, 'directory_organizations')).toBeLessThan(100);
    expect(examined(all, 'unit_histories')).toBeLessThan(500);
  });

  it('what carries out a plan is read from an index alone', async () => {
    const all = await operations(() =>
      world.ask('{ campaign(id: "$") { coverage { acted } } }'.replace('$', plan)),
    );
    // The plan itself.
    expect(examined(all, 'campaigns')).toBe(1);
  });

  it('what one owes is told without reading what all others sent', async () => {
    const query = (id: string | undefined) =>
      `{ obligations(organizationId: "${id}", filter: { state: FULFILLED, duty: REGISTRATION }) { totalCount } }`;
    const [ward] = world.merged.values();
    expect(await world.ask(query(ward))).toEqual({ obligations: { totalCount: 1 } });
    const all = (await operations(() => world.ask(query(ward)))).filter(
      ({ ns }) => ns === 'registration_acts',
    );
    expect(all).toMatchObject([{ docsExamined: 0 }]);
    // Of twenty that registered, it and those that it took over.
    expect(all[0]?.keysExamined).toBeLessThan(15);
  });
});
