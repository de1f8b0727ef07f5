import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import {
  archivist,
  authority,
  haiPhong,
  nation,
  quangNinh,
  heard,
  startCampaignsAtTwoHomes,
} from './testing/start-campaigns-at-two-homes.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code path } ... on ${type}Success { campaign { id status } } } }`;
};
const children = `query ($id: ID!, $first: Int, $after: String) { campaign(id: $id) {
  children(first: $first, after: $after) {
    totalCount completeness { complete missing } pageInfo { hasNextPage endCursor } nodes { __typename id } } } }`;
const unheardOf = (unit: string) => `campaign.${unit.split('.')[1]}.01970000-0000-7000-8000-00000000000f`;

describe('campaigns at two homes', () => {
  let world: World;
  /** Of the nation; of Quảng Ninh and Hải Phòng, which carry it out, from early to late. */
  const plans = { nation: '', early: '', quangNinh: '', late: '' };

  const run = async (at: Instance, name: string, input: object, person = archivist) =>
    (await at.ask(mutation(name), { input }, undefined, person)).json;
  const enter = async (at: Instance, issuerId: string, days: object, content: object = {}) => {
    const plan = { documentType: 'PLAN', title: 'Thi đua', issuerId, issuingOrgan: 'Ủy ban nhân dân' };
    const input = { ...days, completeness: 'WHOLE', content: { ...plan, ...content } };
    const { data, errors } = await run(at, 'transcribeCampaign', input);
    return data?.transcribeCampaign ?? errors[0].extensions;
  };
  const entered = async (...paper: Parameters<typeof enter>): Promise<string> =>
    (await enter(...paper)).campaign.id;
  const draft = (parentId: string, citations: object[] = []) => ({
    content: {
      ...{ documentType: 'PLAN', title: 'Dự thảo', issuerId: haiPhong, issuingOrgan: 'UBND' },
      ...{ parentId, citations },
    },
  });
  const listed = async (at: Instance) => {
    const { json } = await at.ask('{ campaigns { totalCount nodes { id } } }');
    return json.data.campaigns.nodes.map(({ id }: { id: string }) => id).sort();
  };
  const childrenOf = async (page: object = {}, person?: string) =>
    (await world.national.ask(children, { id: plans.nation, ...page }, undefined, person)).json.data.campaign
      .children;

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    plans.nation = await entered(world.national, nation, { issuedOn: '2025-01-02' });
    const below = { parentId: plans.nation };
    plans.quangNinh = await entered(world.national, quangNinh, { issuedOn: '2025-02-01' }, below);
    for (const plan of [plans.nation, plans.quangNinh]) await heard(world.haiPhong, plan);
    const [source, documentType] = [{ text: '…' }, 'DIRECTIVE'];
    const tasks = Array.from({ length: 3 }, () => ({ assigneeName: 'Sở Nội vụ', kind: 'ORDER', source }));
    const directive = { ...below, documentType, tasks };
    plans.late = await entered(world.haiPhong, haiPhong, { issuedOn: '2025-03-01' }, directive);
    // Its day is not known but for the latest that it can be; by that both homes sort it.
    plans.early = await entered(world.haiPhong, haiPhong, { issuedBetween: { to: '2025-01-20' } }, below);
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('each list what is their own', async () => {
    expect(await listed(world.national)).toEqual([plans.nation, plans.quangNinh].sort());
    expect(await listed(world.haiPhong)).toEqual([plans.early, plans.late].sort());
  });

  it('know the plans of the other home, to carry them out and to cite them', async () => {
    const source = { text: '…' };
    const cited = {
      ...{ number: '1/KH', type: 'KH', place: 'PREAMBLE', source, documentId: plans.quangNinh },
    };
    const { data } = await run(world.haiPhong, 'draftCampaign', draft(plans.nation, [cited]), authority);
    const { id } = data.draftCampaign.campaign;
    const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'TM' };
    const issue = { campaignId: id, documentNumber: '07/KH-UBND', signer };
    const issued = async (issuedOn: string) =>
      (await run(world.haiPhong, 'issueCampaign', { ...issue, issuedOn }, authority)).data.issueCampaign;
    expect(await issued('2025-01-01')).toMatchObject({ code: 'DATED_BEFORE_PARENT' });
    expect(await issued('2025-04-01')).toMatchObject({ campaign: { id, status: 'ISSUED' } });
    const links =
      'query ($id: ID!) { campaign(id: $id) { parent { __typename id } citations { document { id } } } }';
    expect((await world.haiPhong.ask(links, { id })).json.data.campaign).toEqual({
      parent: { __typename: 'Campaign', id: plans.nation },
      citations: [{ document: { id: plans.quangNinh } }],
    });
  });

  it('say of a plan at home elsewhere its id, and refuse the rest', async () => {
    const { json } = await world.haiPhong.ask(
      'query ($id: ID!) { campaign(id: $id) { title parent { id status title children { totalCount } } } }',
      { id: plans.late },
    );
    expect(json.data.campaign).toEqual({ title: 'Thi đua', parent: null });
    expect(json.errors[0]).toMatchObject({
      path: ['campaign', 'parent', expect.stringMatching(/status|title/)],
      extensions: { code: 'WRONG_HOME', routing: { have: expect.any(Number) } },
    });
  });

  it('list below a plan what carries it out at all homes, each once and in one order', async () => {
    const whole = await eventually(async () => {
      const found = await childrenOf();
      return found.totalCount === 4 && found.completeness.complete && found;
    });
    const ids = whole.nodes.map(({ id }: { id: string }) => id);
    expect(ids.slice(0, 3)).toEqual([plans.early, plans.quangNinh, plans.late]);
    expect(whole).toMatchObject({ completeness: { complete: true }, pageInfo: { hasNextPage: false } });
    expect(whole.nodes[0]).toEqual({ __typename: 'Campaign', id: plans.early });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await childrenOf({ first: 1, after });
      expect(page.totalCount).toBe(4);
      paged.push(page.nodes[0].id);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(ids);
    // Copied ahead of a hand-over, a row does not count a second time.
    const copied = await world.haiPhong.store.snapshots('campaigns').findById(plans.late).lean().exec();
    await world.national.store.snapshots('campaigns').insertMany([copied] as never[], { lean: true });
    expect((await childrenOf()).nodes).toEqual(whole.nodes);
    expect(await listed(world.national)).not.toContain(plans.late);
  });

  it('count what is their own and public, so that both together are the total', async () => {
    const figures = `query ($filter: CampaignStatisticsFilter) { campaignStatistics(filter: $filter) {
      count taskCount averageTaskCount firstIssuedOn lastIssuedOn
      byStatus { status count } byYear { year count } byDocumentType { documentType count } } }`;
    const counted = async (at: Instance, filter?: object) =>
      (await at.ask(figures, { filter })).json.data.campaignStatistics;
    // Of Hải Phòng three: one issued, one transcribed, one of which only the latest day is known; and no draft.
    await run(world.haiPhong, 'draftCampaign', draft(plans.nation), authority);
    expect(await counted(world.haiPhong)).toEqual({
      ...{ count: 3, taskCount: 3, averageTaskCount: 1 },
      ...{ firstIssuedOn: '2025-01-20', lastIssuedOn: '2025-04-01' },
      byStatus: [
        { status: 'ISSUED', count: 1 },
        { status: 'TRANSCRIBED', count: 2 },
      ],
      byYear: [{ year: 2025, count: 3 }],
      byDocumentType: [
        { documentType: 'DIRECTIVE', count: 1 },
        { documentType: 'PLAN', count: 2 },
      ],
    });
    expect(await counted(world.national)).toMatchObject({ count: 2, taskCount: 0, averageTaskCount: 0 });
    const days = { issuedFrom: '2025-01-20', issuedTo: '2025-03-01' };
    expect(await counted(world.haiPhong, days)).toMatchObject({ count: 2, lastIssuedOn: '2025-03-01' });
    expect(await counted(world.national, { ...days, issuerId: nation })).toEqual({
      ...{ count: 0, taskCount: 0, averageTaskCount: null, firstIssuedOn: null, lastIssuedOn: null },
      ...{ byStatus: [], byYear: [], byDocumentType: [] },
    });
    const wrong = await world.national.ask(figures, { filter: { issuedTo: '2025-02-30' } });
    expect(wrong.json).toMatchObject({
      data: { campaignStatistics: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.issuedTo' } }],
    });
  });

  it('find lists and figures by index; figures read no document', async () => {
    const database = world.national.store.connection.db!;
    await database.setProfilingLevel('all');
    await listed(world.national);
    await childrenOf();
    for (const filter of [{}, { issuerId: quangNinh }, { issuedFrom: '2025-02-01' }])
      await world.national.ask(
        'query ($filter: CampaignStatisticsFilter) { campaignStatistics(filter: $filter) { count taskCount } }',
        { filter },
      );
    await database.setProfilingLevel('off');
    const done = async (collection: string, op: string) =>
      (
        await database
          .collection('system.profile')
          .find({ ns: `${database.databaseName}.${collection}`, [`command.${op}`]: collection })
          .toArray()
      ).map(({ planSummary, docsExamined }) => ({ plan: String(planSummary), docs: Number(docsExamined) }));
    const figures = await done('campaign_figures', 'aggregate');
    expect(figures).toEqual(
      Array.from({ length: 3 }, () => ({ plan: expect.stringMatching(/^IXSCAN/), docs: 0 })),
    );
    for (const collection of ['campaigns', 'known_campaigns']) {
      const found = [...(await done(collection, 'find')), ...(await done(collection, 'distinct'))];
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter(({ plan }) => plan.includes('COLLSCAN'))).toEqual([]);
    }
  });

  it('send away whoever comes to the wrong home, before anything is called unknown', async () => {
    const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'TM' };
    const issue = {
      campaignId: unheardOf(quangNinh),
      documentNumber: '1/KH',
      issuedOn: '2025-04-01',
      signer,
    };
    const wrong = { code: 'WRONG_HOME', routing: { have: expect.any(Number) } };
    const issued = await run(world.haiPhong, 'issueCampaign', issue, authority);
    expect(issued.errors[0].extensions).toMatchObject(wrong);
    expect(await enter(world.national, haiPhong, { issuedOn: '2025-04-01' })).toMatchObject(wrong);
  });

  it('call a plan of the other home unknown once that has spoken, and say "not yet" while it is silent', async () => {
    const attempt = async (parentId: string) =>
      (await run(world.haiPhong, 'draftCampaign', draft(parentId), authority)).data.draftCampaign;
    const path = ['content', 'parentId'];
    for (const unit of [quangNinh, haiPhong])
      expect(await attempt(unheardOf(unit))).toMatchObject({ code: 'PARENT_UNKNOWN', path });
    await world.national.stop();
    expect(await attempt(unheardOf(quangNinh))).toMatchObject({ code: 'NOT_KNOWN_YET', path });
    expect(await attempt(unheardOf(haiPhong))).toMatchObject({ code: 'PARENT_UNKNOWN', path });
    expect(await attempt(plans.quangNinh)).toMatchObject({ campaign: { status: 'DRAFT' } });
  }, 30_000);

  it('name the other home in the list below a plan when it has been silent for long', async () => {
    const below = async () =>
      (await world.haiPhong.ask(children, { id: plans.late })).json.data.campaign.children.completeness;
    const partial = await eventually(async () => {
      const found = await below();
      return !found.complete && found;
    }, 30_000);
    expect(partial).toEqual({ complete: false, missing: ['nat'] });
  }, 60_000);
});
