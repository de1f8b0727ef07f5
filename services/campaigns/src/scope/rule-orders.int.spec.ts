import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Directory } from '@thidua/directory-kit';
import {
  type CoverageWorld,
  cityOffice,
  openCoverageWorld,
  provinceOffice,
} from '../coverage/coverage-world.fixture.ts';
import { scopeMembers } from '../coverage/scope-members.ts';
import { storedUnitRecords } from '../plan-checker/unit-records.store.ts';
import type { ScopeRule } from '../plan/plan-terms.ts';
import { city, province } from '../testing/start-campaigns.ts';
import { ruleOrdersOf, type Surroundings } from './rule-orders.ts';

const rule = (change: Partial<ScopeRule>): ScopeRule => ({
  ...{ subject: 'LOCALITY', mustAct: true, organizationIds: [], levels: [], kinds: [] },
  ...{ source: { text: '…', line: null, lineTo: null }, ...change },
});

describe('whom a rule means', () => {
  let world: CoverageWorld;
  let around: Surroundings;
  let rules: ScopeRule[];
  /** Some of each sort: what was there before the reorganisation, what came after it, and bodies. */
  let some: string[];

  beforeAll(async () => {
    world = await openCoverageWorld('2025-12-31');
    const { store } = world.running;
    around = { directory: new Directory(store, world.clock), units: storedUnitRecords(store, world.clock) };
    const [wards, merged] = [[...world.wards.values()], [...world.merged.values()]];
    some = [province, city, cityOffice, provinceOffice, ...wards, ...merged.slice(0, 15)];
    rules = [
      rule({ levels: ['COMMUNE'] }),
      rule({ levels: ['DISTRICT'] }),
      rule({ kinds: ['so-noi-vu', 'phong-noi-vu'] }),
      // Each of them has ended on the last day: some went whole into another, the city was divided.
      rule({ organizationIds: [city, cityOffice, ...wards.slice(0, 5)] }),
      rule({ mustAct: false, levels: ['COMMUNE'] }),
      rule({ kinds: ['phuong', 'thanh-pho-thuoc-tinh'] }),
      rule({}),
    ];
  }, 60_000);
  afterAll(() => world.discard());

  const inBulk = async (issuerId: string, day: string) =>
    new Map(
      (await scopeMembers(around, { issuerId, rules }, day)).map(({ id, ruleOrders }) => [
        id,
        ruleOrders.toSorted((a, b) => a - b),
      ]),
    );

  it.each([
    ['the province before the reorganisation', province, '2025-06-30'],
    ['the province after it', province, '2025-12-31'],
    ['the city on its last day', city, '2025-06-30'],
  ])('is the same asked of one organization as counted in bulk, for %s', async (_which, issuerId, day) => {
    const bulk = await inBulk(issuerId, day);
    const scope = { issuerId, rules };
    const one = await Promise.all(
      some.map(async (organizationId) => [
        organizationId,
        await ruleOrdersOf(around, scope, { organizationId, day, countedOn: day }),
      ]),
    );
    expect(one).toEqual(some.map((id) => [id, bulk.get(id) ?? []]));
    expect(new Set(some.map((id) => bulk.get(id)?.join() ?? '')).size).toBeGreaterThan(2);
  });

  it('is, after the issuer has ended, what took over whole units that it meant', async () => {
    const [day, countedOn] = ['2025-12-31', '2025-06-30'];
    const bulk = await inBulk(city, countedOn);
    const heirs = new Map<string, string[]>();
    for (const { id, wholeSuccessors } of await around.units.byIds([...world.wards.values()]))
      for (const heir of wholeSuccessors) heirs.set(heir.id, [...(heirs.get(heir.id) ?? []), id]);
    expect(heirs.size).toBeGreaterThan(0);
    for (const [organizationId, wards] of heirs) {
      const scope = { issuerId: city, rules };
      const expected = new Set(wards.flatMap((id) => bulk.get(id) ?? []));
      const ordered = await ruleOrdersOf(around, scope, { organizationId, day, countedOn });
      expect(ordered).toEqual([...expected].toSorted((a, b) => a - b));
      // Before it took them over, it stood for nobody.
      expect(await ruleOrdersOf(around, scope, { organizationId, day: countedOn, countedOn })).toEqual([]);
    }
  });
});
