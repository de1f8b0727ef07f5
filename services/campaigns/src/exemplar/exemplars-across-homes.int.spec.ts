import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import {
  archivist,
  authority,
  haiPhong,
  nation,
  quangNinh,
  startCampaignsAtTwoHomes,
} from '../testing/start-campaigns-at-two-homes.ts';
import { advance, nominate, nomination, one, withdraw } from './testing/exemplar-requests.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

const below = `query ($id: ID!, $first: Int, $after: String) { campaign(id: $id) {
  exemplars(first: $first, after: $after) {
    totalCount completeness { complete missing } pageInfo { hasNextPage endCursor } nodes { __typename id } } } }`;
const name = 'Phạm Thị Thử Nghiệm';

describe('exemplars at two homes', () => {
  let world: World;
  let planId: string;
  /** From early to late: of Hải Phòng, of Quảng Ninh, of Hải Phòng. */
  let ids: string[];

  const put = async (at: Instance, organizationId: string, change: object, by = archivist) =>
    (await at.ask(nominate, { input: nomination(planId, organizationId, change) }, undefined, by)).json.data
      .nominateExemplar;
  const listed = async (page: object = {}) =>
    (await world.national.ask(below, { id: planId, ...page })).json.data.campaign.exemplars;

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    const demand = { kind: 'COLLECTIVE_MINUTE', minimum: 1, source: { text: 'có biên bản suy tôn' } };
    const plan = { documentType: 'PLAN', title: 'Thi đua', issuerId: nation, issuingOrgan: 'Chính phủ' };
    const input = { issuedOn: '2025-01-02', completeness: 'WHOLE', content: { ...plan, demands: [demand] } };
    const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
      ... on TranscribeCampaignSuccess { campaign { id } } } }`;
    const { json } = await world.national.ask(transcribe, { input }, undefined, archivist);
    planId = json.data.transcribeCampaign.campaign.id;
    const person = { person: { name, position: 'Nông dân', isDirectWorker: true } };
    // The plan may take a moment to be told.
    const put1 = await eventually(async () => {
      const said = await put(world.haiPhong, haiPhong, { subject: person }, authority);
      return said.code !== 'NOT_KNOWN_YET' && said;
    }, 30_000);
    const put2 = await put(world.national, quangNinh, { nominatedOn: '2025-03-20' });
    const put3 = await put(world.haiPhong, haiPhong, { nominatedOn: '2025-03-30' }, authority);
    ids = [put1, put2, put3].map(({ exemplar }) => exemplar.id);
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('are put forward under a plan of the other home, which is quoted', async () => {
    const refused = await put(world.haiPhong, haiPhong, { minute: null }, authority);
    expect(refused).toMatchObject({ code: 'MINUTE_DEMANDED_BY_PLAN' });
    expect(refused.message).toContain('có biên bản suy tôn');
    const { json } = await world.haiPhong.ask(one, { id: ids[0] });
    expect(json.data.exemplar).toMatchObject({ campaign: { id: planId }, stage: 'DISCOVERED' });
  });

  it('are listed below the plan, each once and in one order, those of the other home by their ids', async () => {
    const whole = await eventually(async () => {
      const found = await listed();
      return found.totalCount === 3 && found.completeness.complete && found;
    });
    expect(whole.nodes).toEqual(ids.map((id) => ({ __typename: 'Exemplar', id })));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed({ first: 1, after });
      paged.push(page.nodes[0].id);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(ids);
    const { json } = await world.national.ask(
      'query ($id: ID!) { campaign(id: $id) { exemplars { nodes { id stage } } } }',
      { id: planId },
    );
    expect(json.errors[0].extensions.code).toBe('WRONG_HOME');
  });

  it('are read and changed at their home only', async () => {
    const input = { exemplarId: ids[0], stage: 'FOSTERED', day: '2025-04-01', evidence: { words: '…' } };
    const { json: wrong } = await world.national.ask(advance, { input }, undefined, archivist);
    expect(wrong.errors[0].extensions.code).toBe('WRONG_HOME');
    const { json } = await world.haiPhong.ask(advance, { input }, undefined, authority);
    expect(json.data.advanceExemplar).toMatchObject({ exemplar: { stage: 'FOSTERED' } });
  });

  it('leave the name of a person at home, even once it is open to everybody', async () => {
    const input = { exemplarId: ids[0], stage: 'REVIEWED', day: '2025-05-01', evidence: { words: '…' } };
    await world.haiPhong.ask(advance, { input }, undefined, authority);
    const { json } = await world.haiPhong.ask(one, { id: ids[0] });
    expect(json.data.exemplar.subject.person).toMatchObject({ name });
    const { id: personId } = json.data.exemplar.subject.person;
    const storedAt = async ({ store }: Instance) => {
      const database = store.connection.db!;
      const names = (await database.collections()).map(({ collectionName }) => collectionName).toSorted();
      const found = names.map(async (each) =>
        JSON.stringify(await database.collection(each).find().toArray()),
      );
      const texts = await Promise.all(found);
      return (what: string) => names.filter((_name, index) => texts[index]?.includes(what));
    };
    const [ownHolds, nationalHolds] = await Promise.all([world.haiPhong, world.national].map(storedAt));
    expect(ownHolds?.(name)).toEqual(['people']);
    expect(ownHolds?.(personId)).toContain('events');
    for (const what of [name, personId]) expect(nationalHolds?.(what)).toEqual([]);
    const known = { nominatedOn: '2025-03-21', subject: { person: { personId } } };
    expect(await put(world.national, quangNinh, known)).toMatchObject({ code: 'PERSON_UNKNOWN' });
  }, 60_000);

  it('are counted at each home, so that both together are the total', async () => {
    const figures = `query ($filter: ExemplarStatisticsFilter) { exemplarStatistics(filter: $filter) {
      count personsWithKnownWork directWorkers byStage { stage count } } }`;
    const counted = async (at: Instance) =>
      (await at.ask(figures, { filter: { campaignId: planId } })).json.data.exemplarStatistics;
    expect(await counted(world.haiPhong)).toEqual({
      ...{ count: 2, personsWithKnownWork: 1, directWorkers: 1 },
      byStage: [
        { stage: 'DISCOVERED', count: 1 },
        { stage: 'REVIEWED', count: 1 },
      ],
    });
    expect(await counted(world.national)).toMatchObject({ count: 1, personsWithKnownWork: 0 });
  });

  it('leave the list of the other home when they are withdrawn', async () => {
    const input = { exemplarId: ids[2], withdrawnOn: '2025-05-02', reason: 'Khai báo không đúng sự thật.' };
    const { json } = await world.haiPhong.ask(withdraw, { input }, undefined, authority);
    expect(json.data.withdrawExemplar).toMatchObject({ exemplar: { withdrawal: { reason: input.reason } } });
    const left = await eventually(async () => {
      const found = await listed();
      return found.totalCount === 2 && found;
    });
    expect(left.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
  });
});
