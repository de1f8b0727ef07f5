import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { createBaseContext } from '@thidua/service-kit';
import { createContext } from './context.ts';
import { kinds, type Nation, openNation, reorganised } from './nation.fixture.ts';
import type { OrganizationSearch } from './organization/organization-page.queries.ts';
import type { OrganizationQueries } from './organization/organization.queries.ts';
import { byRank } from './post/post.queries.ts';
import { newestFirst } from './reorganization/reorganization.queries.ts';

const before = '2025-06-30';
const country = 'organization.iycii4on';
const haNoi = 'organization.ymnfowfm'; // 30 districts and 526 communes before, 126 communes after
const rows = 20;
const person = 'person.iycii4on.01a1fdda-2e23-7c3a-844e-28470a8437c7';
const otherPerson = 'person.iycii4on.01a1fdda-2e23-7c3a-844e-28470a8437c8';
const knowledge = { unitsCompleteFrom: before };

/** One operation on a collection, as the server's profiler saw it. */
interface Operation {
  readonly ns: string;
  readonly planSummary: string;
  readonly keysExamined: number;
  readonly docsExamined: number;
}

type Work = (queries: OrganizationQueries) => Promise<unknown>;

/** Not what a planner would do is looked at, but what the server did. */
describe('at the size of the nation', () => {
  let nation: Nation;
  beforeAll(async () => void (nation = await openNation()), 120_000);
  afterAll(() => nation.discard());

  /** Runs it as a request of its own, and gives every operation of it, by collection. */
  async function operations(work: Work): Promise<{ versions: Operation[]; states: Operation[] }> {
    const database = nation.store.connection.db;
    if (!database) throw new Error('not connected');
    await database.dropCollection('system.profile');
    await database.setProfilingLevel('all');
    await work(nation.queries());
    await database.setProfilingLevel('off');
    const on = (collection: string) =>
      database
        .collection<Operation>('system.profile')
        .find({ ns: `${database.databaseName}.${collection}` })
        .toArray();
    return { versions: await on('organization_versions'), states: await on('organizations') };
  }

  const page =
    (wanted: Partial<OrganizationSearch>): Work =>
    (queries) =>
      queries.page({ day: reorganised, ...wanted }, { first: rows, after: null });
  const next =
    (wanted: Partial<OrganizationSearch>): Work =>
    async (queries) => {
      const all = { day: reorganised, ...wanted };
      const { rows: found } = await queries.page(all, { first: 100, after: null });
      return queries.page(all, { first: rows, after: found.at(-1)?.key ?? [] });
    };
  const code = { scheme: 'GSO', value: '06811' };

  /** So many keys and rows may be examined for the whole question, its count among it. */
  it.each<[string, Work, { keys: number; rows: number }]>([
    ['the holder of a code', (q) => q.holderOf(code, reorganised), { keys: 3, rows: 3 }],
    ['all holders of codes', (q) => q.holdersOf([code, { ...code, value: '01' }]), { keys: 6, rows: 4 }],
    ['one below', (q) => q.anyBelowFrom(haNoi, reorganised), { keys: 31, rows: 2 }],
    ['the units below', (q) => q.unitsBelow(haNoi, before), { keys: 160, rows: 30 }],
    ['children', page({ parentId: haNoi }), { keys: 320, rows: 130 }],
    ['children before', page({ parentId: haNoi, day: before }), { keys: 320, rows: 160 }],
    ['all, a page of 3,500', page({}), { keys: 9_000, rows: 50 }],
    ['a level of 34', page({ level: 'PROVINCE' }), { keys: 150, rows: 40 }],
    ['a level of 3,321', page({ level: 'COMMUNE' }), { keys: 4_000, rows: 50 }],
    ['a level of 10,035', page({ level: 'COMMUNE', day: before }), { keys: 10_500, rows: 50 }],
    ['the page after', next({ level: 'COMMUNE' }), { keys: 7_500, rows: 100 }],
    ['a kind of 13', page({ kind: 'dac-khu', level: 'COMMUNE' }), { keys: 50, rows: 26 }],
    ['all within', page({ withinId: haNoi }), { keys: 2_000, rows: 300 }],
    ['all within, before', page({ withinId: haNoi, day: before }), { keys: 7_000, rows: 300 }],
    ['a level within', page({ withinId: haNoi, level: 'COMMUNE' }), { keys: 700, rows: 300 }],
    ['a kind within', page({ withinId: haNoi, kind: 'phuong', day: before }), { keys: 3_500, rows: 600 }],
    ['all within the country', page({ withinId: country }), { keys: 9_000, rows: 50 }],
    ['a level of it', page({ withinId: country, level: 'DISTRICT', day: before }), { keys: 1_500, rows: 50 }],
    ['a search', page({ search: 'cam pha' }), { keys: 100, rows: 80 }],
    ['a search with the word of a kind', page({ search: 'xa tan lap' }), { keys: 100, rows: 80 }],
    ['a search with a short form', page({ search: 'tp cam pha', day: before }), { keys: 100, rows: 80 }],
    ['a search for a short form alone', page({ search: 'tp', day: before }), { keys: 200, rows: 200 }],
    ['a search in a level', page({ search: 'tan', level: 'DISTRICT', day: before }), { keys: 100, rows: 80 }],
    ['a search within', page({ search: 'tan', withinId: haNoi, day: before }), { keys: 4_000, rows: 200 }],
    ['a path', (q) => q.pathOf(nation.states.at(-1)?.id ?? '', before), { keys: 0, rows: 0 }],
  ])('%s scans nothing and examines no more than it must', async (_what, work, most) => {
    const { versions, states } = await operations(work);
    const all = [...versions, ...states];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ planSummary }) => !/^IXSCAN|^IDHACK/.test(planSummary))).toEqual([]);
    expect(all.filter(({ planSummary }) => planSummary.includes('COLLSCAN'))).toEqual([]);
    const sum = (of: 'keysExamined' | 'docsExamined') =>
      versions.reduce((total, each) => total + each[of], 0);
    expect(sum('keysExamined')).toBeLessThanOrEqual(most.keys);
    expect(sum('docsExamined')).toBeLessThanOrEqual(most.rows);
  });

  it('the other questions of the service scan nothing either', async () => {
    const database = nation.store.connection.db;
    if (!database) throw new Error('not connected');
    const base = createBaseContext(nation, createClock(), { personId: person }, 'spec');
    const context = createContext(base, nation.store, { kinds, postKinds: new Map(), knowledge });
    const request = {
      order: [{ path: 'state.validFrom', direction: -1 as const }],
      first: rows,
      after: null,
    };
    await database.dropCollection('system.profile');
    await database.setProfilingLevel('all');
    const { posts, roleAssignments, reorganizations, openWork } = context;
    await posts.heldOn(haNoi, before, { validFrom: null, validTo: null }, { ...request, order: byRank });
    await posts.ofPerson(person, request);
    await posts.ofPerson(otherPerson, request);
    await posts.ofKinds([haNoi], ['chu-tich']);
    await roleAssignments.page(person, request);
    await roleAssignments.page(otherPerson, request);
    await roleAssignments.held({ person, organization: haNoi, role: 'reader' });
    await reorganizations.page({}, { ...request, order: newestFirst });
    await reorganizations.page(
      { status: 'ENACTED', number: '1656/NQ-UBTVQH15' },
      { ...request, order: newestFirst },
    );
    await openWork.countsOf([haNoi], before);
    await database.setProfilingLevel('off');
    const all = await database
      .collection<Operation>('system.profile')
      .find({ ns: { $ne: `${database.databaseName}.system.profile` }, planSummary: { $exists: true } })
      .toArray();
    expect(all.length).toBeGreaterThan(10);
    const scans = all.filter(({ planSummary }) => planSummary.includes('COLLSCAN'));
    expect(scans.map(({ ns }) => ns)).toEqual([]);
  });
});
