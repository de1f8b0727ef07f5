import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { city, province } from '../testing/start-campaigns.ts';
import {
  type Answered,
  cityOffice,
  type CoverageWorld,
  duty,
  everyCommune,
  openCoverageWorld,
  source,
} from './coverage-world.fixture.ts';

const counts = 'inScope acted onTime late throughLineage percent asOf due unresolved { order }';

describe('coverage', () => {
  let world: CoverageWorld;
  /** Of Quảng Ninh; of Cẩm Phả, which carries it out. */
  const plans = { province: '', city: '' };

  const coverageOf = async (id: string, fields = counts, level: string | null = null) => {
    const query = `query ($id: ID!, $level: OrganizationLevel) {
      campaign(id: $id) { coverage(level: $level) { ${fields} } } }`;
    return (await world.ask(query, { id, level })).campaign.coverage;
  };
  const act = (unit: string, day: string, parentId = plans.city) => world.enter(unit, day, { parentId });
  const ward = (name: string) => world.wards.get(name) ?? '';

  beforeAll(async () => {
    world = await openCoverageWorld('2025-01-10');
    plans.province = await world.enter(province, '2024-11-29', {
      scope: {
        enterprises: true,
        rules: [{ subject: 'LOCALITY', mustAct: true, levels: ['DISTRICT'], source }],
      },
      duties: [duty('2025-01-31')],
    });
    plans.city = await world.enter(city, '2024-12-20', {
      parentId: plans.province,
      scope: {
        enterprises: true,
        rules: [
          everyCommune,
          { subject: 'AGENCY', mustAct: true, kinds: ['phong-noi-vu'], source },
          { subject: 'SCHOOL', mustAct: false, kinds: ['truong-hoc'], source },
          { subject: 'ENTERPRISE', mustAct: true, source },
          {
            subject: 'LOCALITY',
            mustAct: true,
            organizationIds: [world.wards.get('Phường Cẩm Thành')],
            source,
          },
        ],
      },
      duties: [duty('2025-01-15')],
    });
  }, 120_000);
  afterAll(() => world.discard());

  it('counts whom the rules order to act, each once, and names rules that mean nobody known', async () => {
    expect(world.wards.size).toBe(15);
    expect(await coverageOf(plans.city)).toEqual({
      ...{ inScope: 16, acted: 0, onTime: 0, late: 0, throughLineage: 0, percent: 0 },
      ...{ asOf: '2025-01-10', due: '2025-01-15', unresolved: [{ order: 4 }] },
    });
    expect(await coverageOf(plans.province)).toMatchObject({ inScope: 13, acted: 1, onTime: 1 });
  });

  it('counts only those of whom a document is asked, where the plan asks it of some', async () => {
    const rules = [everyCommune, { subject: 'AGENCY', mustAct: true, kinds: ['phong-noi-vu'], source }];
    const some = await world.enter(city, '2024-12-21', {
      scope: { enterprises: false, rules },
      duties: [{ ...duty('2025-01-15'), scopeOrders: [2] }],
    });
    expect(await coverageOf(some, 'inScope missing { nodes { id } }')).toEqual({
      ...{ inScope: 1, missing: { nodes: [{ id: cityOffice }] } },
    });
  });

  it('moves with every document, late ones too, and names who is missing, page by page', async () => {
    await act(ward('Phường Cẩm Trung'), '2025-01-09');
    world.goTo('2025-01-20');
    for (const name of ['Phường Cẩm Đông', 'Phường Cẩm Tây', 'Phường Cẩm Bình'])
      await act(ward(name), '2025-01-14');
    await act(ward('Phường Cẩm Thành'), '2025-01-16');
    await act(cityOffice, '2025-01-10');
    // A second document of one counts nothing more.
    await act(ward('Phường Cẩm Trung'), '2025-01-19');
    expect(await coverageOf(plans.city)).toMatchObject({
      ...{ inScope: 16, acted: 6, onTime: 5, late: 1, asOf: '2025-01-15', percent: 37.5 },
    });
    const missing = (await coverageOf(plans.city, 'missing(first: 100) { totalCount nodes { id asOf } }'))
      .missing;
    expect(missing.totalCount).toBe(10);
    expect(missing.nodes).toHaveLength(10);
    expect(new Set(missing.nodes.map(({ asOf }: { asOf: string }) => asOf))).toEqual(new Set(['2025-01-15']));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query = `query ($id: ID!, $after: String) { campaign(id: $id) { coverage { missing(first: 3, after: $after) {
        edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`;
      const { edges, pageInfo }: Answered = (await world.ask(query, { id: plans.city, after })).campaign
        .coverage.missing;
      paged.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(paged).toEqual(missing.nodes.map(({ id }: { id: string }) => id));
  });

  it('looks through the cascade to a level, with the deadline of the plan that names it', async () => {
    const fields = `${counts} missing(first: 1, dueFrom: "2025-01-15", dueTo: "2025-01-15") { totalCount }`;
    const found = await coverageOf(plans.province, fields, 'COMMUNE');
    // Those of Cẩm Phả are told by its plan, those of all others by nobody.
    expect(found).toMatchObject({ acted: 5, onTime: 4, late: 1, missing: { totalCount: 10 } });
    expect(found.inScope).toBe(171);
  });

  it('of an issuer that has ended stays what it was on its last day', async () => {
    const before = await coverageOf(plans.city, `${counts} missing(first: 100) { nodes { id } }`);
    world.goTo('2025-08-20');
    expect(await coverageOf(plans.city, `${counts} missing(first: 100) { nodes { id } }`)).toEqual(before);
  });

  it('counts for a new unit what all units did that it took over whole', async () => {
    const plan = await world.enter(province, '2025-01-02', {
      scope: { enterprises: false, rules: [everyCommune] },
      duties: [duty('2025-08-31')],
    });
    const actOn = (name: string, day: string) => act(ward(name), day, plan);
    world.goTo('2025-03-01');
    for (const name of ['Phường Cẩm Đông', 'Phường Cẩm Tây', 'Phường Cẩm Thành', 'Phường Cẩm Bình'])
      await actOn(name, '2025-02-03');
    await actOn('Phường Cẩm Trung', '2025-02-05');
    await actOn('Xã Dương Huy', '2025-02-05');
    expect(await coverageOf(plan)).toMatchObject({ inScope: 171, acted: 6, throughLineage: 0 });
    world.goTo('2025-08-20');
    const members =
      'members(first: 100, state: FULFILLED) { nodes { organization { id } through fulfilledOn } }';
    const after = await coverageOf(plan, `${counts} ${members}`);
    // Mông Dương took over Dương Huy, which acted, and old Mông Dương, which did not.
    expect(after).toMatchObject({ inScope: 54, acted: 1, throughLineage: 1, asOf: '2025-08-20' });
    expect(after.members.nodes).toEqual([
      ...[
        {
          organization: { id: world.merged.get('Phường Cẩm Phả') },
          through: 'PREDECESSORS',
          fulfilledOn: '2025-02-05',
        },
      ],
    ]);
  });
});
