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

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    __typename ... on UserError { code } ... on ${type}Success { movement { id } } } }`;
};
const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ... on TranscribeCampaignSuccess { campaign { id } } } }`;
const mentions = `query ($id: ID!) { campaign(id: $id) { linkedMovements { title movement { __typename id } } } }`;
const ruralTitle = 'Cả nước chung sức xây dựng nông thôn mới';

describe('movements at two homes', () => {
  let world: World;
  const catalogued = { nation: '', haiPhong: '', quangNinh: '' };
  let paper = '';

  const run = async (at: Instance, name: string, input: object, person = archivist) =>
    (await at.ask(mutation(name), { input }, undefined, person)).json;
  const catalogue = async (at: Instance, issuerId: string, title: string, plan: object = {}) => {
    const { data } = await run(at, 'catalogueMovement', { issuerId, title, isConfirmed: true, ...plan });
    return data.catalogueMovement.movement.id as string;
  };
  const mention = (title: string, list: string, plan: object = {}) => ({
    ...{ title, list, award: false, source: { text: title }, ...plan },
  });
  const meant = async (): Promise<(string | null)[]> => {
    const { data } = (await world.haiPhong.ask(mentions, { id: paper })).json;
    return data.campaign.linkedMovements.map(
      ({ movement }: { movement: { id: string } | null }) => movement?.id ?? null,
    );
  };
  const listed = async (at: Instance) => {
    const { json } = await at.ask('{ movements { totalCount nodes { id } } }');
    return json.data.movements.nodes.map(({ id }: { id: string }) => id).toSorted();
  };

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    const plan = { planNumber: '164/KH-UBND', planIssuedOn: '2022-07-05' };
    catalogued.nation = await catalogue(world.national, nation, ruralTitle);
    catalogued.haiPhong = await catalogue(
      world.haiPhong,
      haiPhong,
      `${ruralTitle} trên địa bàn thành phố`,
      plan,
    );
    catalogued.quangNinh = await catalogue(world.national, quangNinh, 'Chuyển đổi số toàn diện');
    const linkedMovements = [
      mention(ruralTitle, 'CENTRAL'),
      mention(ruralTitle, 'CITY', plan),
      mention('Chuyển đổi số toàn diện', 'CITY'),
      mention('Cả nước chung sức vì nông thôn mới', 'CENTRAL'),
    ];
    const content = {
      documentType: 'PLAN',
      title: 'Thi đua',
      issuerId: haiPhong,
      issuingOrgan: 'UBND',
      linkedMovements,
    };
    const input = { issuedOn: '2025-02-01', completeness: 'WHOLE', content };
    const { data } = (await world.haiPhong.ask(transcribe, { input }, undefined, archivist)).json;
    paper = data.transcribeCampaign.campaign.id;
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('each list what is their own', async () => {
    expect(await listed(world.national)).toEqual([catalogued.nation, catalogued.quangNinh].toSorted());
    expect(await listed(world.haiPhong)).toEqual([catalogued.haiPhong]);
  });

  it('lead from a plan to a movement of the other home, and never to one of a unit beside it', async () => {
    const found = await eventually(async () => {
      const ids = await meant();
      return ids[0] !== null && ids;
    });
    expect(found).toEqual([catalogued.nation, catalogued.haiPhong, null, null]);
  });

  it('learn a wording that the other home adds', async () => {
    const alias = { text: 'Cả nước chung sức vì nông thôn mới' };
    const input = { movementId: catalogued.nation, alias };
    const away = await run(world.haiPhong, 'addMovementAlias', input, authority);
    expect(away.errors[0].extensions).toMatchObject({ code: 'WRONG_HOME' });
    expect((await run(world.national, 'addMovementAlias', input)).data.addMovementAlias).toMatchObject({
      movement: { id: catalogued.nation },
    });
    expect(await eventually(async () => (await meant())[3])).toBe(catalogued.nation);
  });

  it('say of a movement at home elsewhere its id, and refuse the rest', async () => {
    const { json } = await world.haiPhong.ask(
      'query ($id: ID!) { campaign(id: $id) { linkedMovements { title movement { id title issuer { id } } } } }',
      { id: paper },
    );
    const [foreign, own] = json.data.campaign.linkedMovements;
    expect(foreign).toEqual({ title: ruralTitle, movement: null });
    expect(own.movement).toMatchObject({ id: catalogued.haiPhong, issuer: { id: haiPhong } });
    expect(json.errors[0]).toMatchObject({
      path: ['campaign', 'linkedMovements', 0, 'movement', expect.stringMatching(/title|issuer/)],
      extensions: { code: 'WRONG_HOME', routing: { have: expect.any(Number) } },
    });
  });

  it('answer a reference at their home', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Movement { title } } }`;
    const of = [{ __typename: 'Movement', id: catalogued.nation }];
    const { json } = await world.national.ask(query, { of });
    expect(json.data._entities).toEqual([{ title: ruralTitle }]);
  });

  it('lead to the home alone where a copy stands beside what is stored', async () => {
    // Copied ahead of a hand-over, a snapshot does not count a second time.
    const copied = await world.national.store
      .snapshots('movements')
      .findById(catalogued.nation)
      .lean()
      .exec();
    await world.haiPhong.store.snapshots('movements').insertMany([copied] as never[], { lean: true });
    expect((await meant())[0]).toBe(catalogued.nation);
    expect(await listed(world.haiPhong)).toEqual([catalogued.haiPhong]);
  });
});
