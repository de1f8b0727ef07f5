import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { city, province } from '../testing/start-campaigns.ts';
import {
  type Answered,
  cityOffice,
  type CoverageWorld,
  duty,
  everyCommune,
  openCoverageWorld,
  provinceOffice,
  source,
} from './coverage-world.fixture.ts';

const row = `duty dutyOrder taskOrder due state fulfilledOn through organization { id asOf } campaign { id }`;

describe('obligations', () => {
  let world: CoverageWorld;
  /** Of Quảng Ninh, for its communes; of Cẩm Phả, for its wards. */
  const plans = { province: '', city: '' };
  const ward = (name: string) => world.wards.get(name) ?? '';

  const owedUnder = async (id: string, filter: object = {}, page: object = {}) => {
    const query = `query ($id: ID!, $filter: ObligationFilter, $first: Int, $after: String) { campaign(id: $id) {
      obligations(filter: $filter, first: $first, after: $after) {
        totalCount completeness { complete } pageInfo { hasNextPage endCursor } nodes { ${row} } } } }`;
    return (await world.ask(query, { id, filter, ...page })).campaign.obligations;
  };
  const owedBy = async (organizationId: string, filter: object = {}) => {
    const query = `query ($organizationId: ID!, $filter: ObligationFilter) {
      obligations(organizationId: $organizationId, filter: $filter, first: 100) { totalCount nodes { ${row} } } }`;
    return (await world.ask(query, { organizationId, filter })).obligations.nodes;
  };
  const register = (organizationId: string, campaignId: string, registeredOn: string) =>
    world.run('registerForCampaign', { campaignId, organizationId, registeredOn }, 'registration { id }');
  const report = (
    organizationId: string,
    campaignId: string,
    kind: string,
    submittedOn: string,
    to: string = submittedOn,
  ) => {
    const covers = { from: '2025-01-02', to };
    const sections = [{ code: 'RESULTS', text: 'Kết quả' }];
    const input = { campaignId, organizationId, kind, covers, submittedOn, sections };
    return world.run('submitReport', input, 'report { id }');
  };

  beforeAll(async () => {
    world = await openCoverageWorld('2025-02-20');
    plans.province = await world.enter(province, '2025-01-02', {
      period: { to: '2025-12-31', source },
      scope: {
        enterprises: false,
        rules: [everyCommune, { subject: 'AGENCY', mustAct: true, kinds: ['so-noi-vu'], source }],
      },
      duties: [
        duty('2025-02-28', { scopeOrders: [1] }),
        duty('2025-02-10', { kind: 'REGISTRATION', scopeOrders: [1] }),
        duty('2025-06-15', { kind: 'PERIODIC_REPORT' }),
        duty('2025-12-15', { kind: 'PERIODIC_REPORT' }),
        duty(null, { kind: 'FINAL_REPORT' }),
      ],
      tasks: [
        {
          assigneeName: 'Sở Nội vụ',
          assigneeIds: [provinceOffice],
          kind: 'ORDER',
          due: '2025-02-22',
          source,
        },
        {
          assigneeName: 'Sở Nội vụ',
          assigneeIds: [provinceOffice],
          kind: 'REQUEST',
          due: '2025-02-22',
          source,
        },
      ],
    });
    plans.city = await world.enter(city, '2025-01-20', {
      parentId: plans.province,
      scope: { enterprises: false, rules: [everyCommune] },
      duties: [duty('2025-03-15'), duty('2025-03-31', { kind: 'PROGRESS' })],
    });
  }, 120_000);
  afterAll(() => world.discard());

  it('are those of each in scope, duty by duty, by deadline', async () => {
    const all = await owedUnder(plans.province, {}, { first: 3 });
    // Of 171 communes five duties, of the department three and a task.
    expect(all).toMatchObject({ totalCount: 171 * 5 + 4, completeness: { complete: true } });
    expect(all.nodes[0]).toMatchObject({
      duty: 'REGISTRATION',
      dutyOrder: 2,
      due: '2025-02-10',
      state: 'OVERDUE',
    });
    expect(await owedUnder(plans.province, { organizationId: provinceOffice })).toMatchObject({
      totalCount: 4,
      nodes: [
        { duty: null, taskOrder: 1, due: '2025-02-22', state: 'DUE_SOON' },
        { duty: 'PERIODIC_REPORT', dutyOrder: 3, state: 'OPEN' },
        { duty: 'PERIODIC_REPORT', dutyOrder: 4, state: 'OPEN' },
        { duty: 'FINAL_REPORT', due: null, state: 'OPEN' },
      ],
    });
    const weekOf = { dueFrom: '2025-02-24', dueTo: '2025-03-02', duty: 'IMPLEMENTING_DOCUMENT' };
    expect(await owedUnder(plans.province, { ...weekOf, level: 'COMMUNE' })).toMatchObject({
      totalCount: 171,
    });
    expect(await owedUnder(plans.province, { ...weekOf, level: 'PROVINCE' })).toMatchObject({
      totalCount: 0,
    });
  });

  it('are met by documents, registrations and reports, in time or late', async () => {
    const id = ward('Phường Cẩm Trung');
    await world.enter(id, '2025-02-19', { parentId: plans.city });
    expect(await register(id, plans.province, '2025-02-11')).toMatchObject({ registration: {} });
    world.goTo('2025-07-20');
    expect(await report(id, plans.province, 'PERIODIC_REPORT', '2025-06-10')).toMatchObject({ report: {} });
    const owed = (await owedUnder(plans.province, { organizationId: id })).nodes;
    expect(owed.map(({ duty: kind, dutyOrder, state }: Answered) => [kind, dutyOrder, state])).toEqual([
      ['REGISTRATION', 2, 'FULFILLED_LATE'],
      ['IMPLEMENTING_DOCUMENT', 1, 'FULFILLED'],
      ['PERIODIC_REPORT', 3, 'FULFILLED'],
    ]);
  });

  it('are met by the report on their term, however late it comes', async () => {
    const [sentOn, coversTo] = ['2025-07-18', '2025-06-15'];
    expect(await report(provinceOffice, plans.province, 'PERIODIC_REPORT', sentOn, coversTo)).toMatchObject({
      report: {},
    });
    const filter = { organizationId: provinceOffice, duty: 'PERIODIC_REPORT' };
    expect((await owedUnder(plans.province, filter)).nodes).toMatchObject([
      { dutyOrder: 3, state: 'FULFILLED_LATE', fulfilledOn: '2025-07-18' },
      { dutyOrder: 4, state: 'OPEN', fulfilledOn: null },
    ]);
  });

  it('are of the units of the day of each deadline', async () => {
    const of = async (dutyOrder: number) =>
      (
        await owedUnder(plans.province, { duty: 'PERIODIC_REPORT', level: 'COMMUNE' }, { first: 100 })
      ).nodes.filter((each: Answered) => each.dutyOrder === dutyOrder);
    expect((await owedUnder(plans.province, { duty: 'PERIODIC_REPORT', level: 'COMMUNE' })).totalCount).toBe(
      171 + 54,
    );
    expect((await of(3))[0].organization.asOf).toBe('2025-06-15');
    const later = await owedUnder(
      plans.province,
      { duty: 'PERIODIC_REPORT', dueFrom: '2025-12-15' },
      { first: 1 },
    );
    expect(later.nodes[0].organization.asOf).toBe('2025-07-20');
  });

  it('an organization sees what it still owes under all plans above it, and what those owe that it took over', async () => {
    const wholeOf = world.merged.get('Phường Cẩm Phả') ?? '';
    const owed = await owedBy(wholeOf);
    const lines = owed.map((each: Answered) => [
      each.campaign.id === plans.city ? 'city' : 'province',
      each.duty,
      each.organization.id === wholeOf ? 'itself' : 'predecessor',
      each.state,
    ]);
    const count = (...line: string[]) => lines.filter((each: string[]) => each.join() === line.join()).length;
    // Five wards went into it; one of them has sent its document, which counts for both plans, and registered.
    expect(count('city', 'IMPLEMENTING_DOCUMENT', 'predecessor', 'OVERDUE')).toBe(4);
    expect(count('province', 'IMPLEMENTING_DOCUMENT', 'predecessor', 'OVERDUE')).toBe(4);
    expect(count('province', 'REGISTRATION', 'predecessor', 'OVERDUE')).toBe(4);
    expect(count('province', 'PERIODIC_REPORT', 'itself', 'OPEN')).toBe(1);
    expect(count('province', 'FINAL_REPORT', 'itself', 'OPEN')).toBe(1);
    expect(owed.map(({ due }: Answered) => due ?? '9999')).toEqual(
      owed.map(({ due }: Answered) => due ?? '9999').toSorted(),
    );
    expect(
      await owedBy(ward('Phường Cẩm Trung'), { state: 'FULFILLED', duty: 'IMPLEMENTING_DOCUMENT' }),
    ).toMatchObject([
      { campaign: { id: plans.province }, fulfilledOn: '2025-02-19', through: 'OWN' },
      { campaign: { id: plans.city } },
    ]);
    expect(await owedBy(cityOffice)).toEqual([]);
    expect(await owedBy(provinceOffice, { state: 'UNRECORDED' })).toMatchObject([{ taskOrder: 1 }]);
  });

  it('seen from an organization are those that its plans show', async () => {
    const inOrder = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).toSorted();
    for (const id of [
      ward('Phường Cẩm Trung'),
      ward('Xã Hải Hòa'),
      world.merged.get('Xã Hải Hòa'),
      provinceOffice,
    ]) {
      const shown = await Promise.all(
        Object.values(plans).map(async (plan) => (await owedUnder(plan, { organizationId: id })).nodes),
      );
      const open = shown.flat().filter((each: Answered) => each.fulfilledOn === null);
      expect(open.length).toBeGreaterThan(0);
      expect(inOrder(await owedBy(String(id)))).toEqual(inOrder(open));
    }
  });

  it('of a campaign that is over are the final reports, and nothing else', async () => {
    const scope = {
      enterprises: false,
      rules: [{ subject: 'AGENCY', mustAct: true, organizationIds: [provinceOffice], source }],
    };
    const duties = [duty('2025-03-31'), duty(null, { kind: 'FINAL_REPORT' })];
    const campaignId = await world.enter(province, '2025-03-01', { scope, duties });
    await world.run('closeCampaign', { campaignId, closedOn: '2025-07-01' }, 'campaign { status }');
    const { campaign: closed } = await world.ask(`query ($id: ID!) { campaign(id: $id) { status } }`, {
      id: campaignId,
    });
    expect(closed).toEqual({ status: 'CLOSED' });
    const finalReports = await owedBy(provinceOffice, { duty: 'FINAL_REPORT' });
    expect(await owedBy(provinceOffice, { dueFrom: '2025-03-31', dueTo: '2025-03-31' })).toEqual([]);
    expect(finalReports).toHaveLength(2);
  });

  it('of a unit that has ended are met by what took over the whole of it', async () => {
    const wholeOf = world.merged.get('Phường Cẩm Phả') ?? '';
    await world.enter(wholeOf, '2025-07-15', { parentId: plans.city });
    const old = await owedUnder(plans.city, {
      organizationId: ward('Phường Cẩm Đông'),
      duty: 'IMPLEMENTING_DOCUMENT',
    });
    expect(old.nodes).toMatchObject([
      { state: 'FULFILLED_LATE', through: 'SUCCESSOR', fulfilledOn: '2025-07-15' },
    ]);
    const divided = await owedUnder(plans.city, { duty: 'IMPLEMENTING_DOCUMENT', state: 'OVERDUE' });
    expect(divided.totalCount).toBe(10);
  });

  it('are computed of so many plans at once, and of no more', async () => {
    const issuerId = world.merged.get('Phường Cẩm Phả') ?? '';
    // Beside the one that it has issued before.
    for (let n = 1; n <= 25; n++) await world.enter(issuerId, '2025-07-16', { title: `Kế hoạch ${n}` });
    const query = `query ($issuerId: ID!, $first: Int!) { campaigns(filter: { issuerId: $issuerId }, first: $first) {
      totalCount nodes { coverage(level: COMMUNE) { acted } obligations { totalCount } } } }`;
    const { campaigns } = await world.ask(query, { issuerId, first: 25 });
    expect([campaigns.totalCount, campaigns.nodes.length]).toEqual([26, 25]);
    await expect(world.ask(query, { issuerId, first: 26 })).rejects.toThrow('TOO_MUCH_AT_ONCE');
  });
});
