import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { units } from '@thidua/service-kit/testing';
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

/** A ward at each home, and who registers for it. */
const uongBi = `organization.${units.uongBi}`;
const anBien = `organization.${units.anBien}`;
const uongBiOfficer = `person.${units.uongBi}.01a1fdda-2e25-7a68-8ce9-4a7a29304f31`;
const anBienOfficer = `person.${units.anBien}.01a1fdda-2e25-7a68-8ce9-4a7a29304f32`;

const success = {
  transcribeCampaign: 'campaign { id }',
  draftCampaign: 'campaign { id }',
  issueCampaign: 'campaign { id status }',
  closeCampaign: 'campaign { status }',
  registerForCampaign: 'registration { id entry campaign { __typename id } targets { name value } }',
  reportProgress: 'registration { id targets { reached } }',
};
const registrations = `query ($id: ID!, $first: Int, $after: String) { campaign(id: $id) {
  registrations(first: $first, after: $after) {
    totalCount completeness { complete missing } pageInfo { hasNextPage endCursor } nodes { __typename id } } } }`;
const source = { text: '…' };
const words = 'đăng ký chỉ tiêu cụ thể';

describe('registrations at two homes', () => {
  let world: World;
  const plans = { nation: '', haiPhong: '' };
  const registered = { anBien: '', uongBi: '' };

  const run = async (at: Instance, name: keyof typeof success, input: object, person = archivist) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on UserError { code path legalBasis } ... on ${type}Success { ${success[name]} } } }`;
    const { data, errors } = (await at.ask(mutation, { input }, undefined, person)).json;
    return data?.[name] ?? errors[0].extensions;
  };
  const enter = async (at: Instance, issuerId: string, content: object): Promise<string> => {
    const plan = { documentType: 'PLAN', title: 'Thi đua', issuerId, issuingOrgan: 'Ủy ban nhân dân' };
    const input = { issuedOn: '2025-01-02', completeness: 'WHOLE', content: { ...plan, ...content } };
    return (await run(at, 'transcribeCampaign', input)).campaign.id;
  };
  const register = (
    at: Instance,
    campaignId: string,
    organizationId: string,
    change: object,
    person: string,
  ) =>
    run(
      at,
      'registerForCampaign',
      { campaignId, organizationId, registeredOn: '2025-02-01', ...change },
      person,
    );
  /** A plan as the other home told it. */
  const told = ({ store }: Instance, id: string) =>
    store.connection.collection<{ _id: string; closedOn?: string }>('known_campaigns').findOne({ _id: id });
  const listed = async (at: Instance, id: string, page: object = {}) =>
    (await at.ask(registrations, { id, ...page })).json.data.campaign.registrations;

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    for (const { store } of [world.national, world.haiPhong])
      await fillDirectory(store, {
        organizations: {
          [uongBi]: { kind: 'phuong', level: 'COMMUNE', parent: quangNinh },
          [anBien]: { kind: 'phuong', level: 'COMMUNE', parent: haiPhong },
        },
        roles: [
          [uongBiOfficer, uongBi, 'campaign-officer'],
          [anBienOfficer, anBien, 'campaign-officer'],
        ],
      });
    plans.nation = await enter(world.national, nation, {
      demands: [
        { kind: 'MEASURABLE_TARGET', minimum: 1, source: { text: words } },
        { kind: 'LINKED_MOVEMENT', minimum: 1, source },
      ],
      linkedMovements: [{ title: 'Vì người nghèo', list: 'CENTRAL', award: false, source }],
      indicators: [
        { name: 'Hộ nghèo', target: 'còn dưới 1%', unit: '%', value: 1, direction: 'AT_MOST', source },
      ],
    });
    plans.haiPhong = await enter(world.haiPhong, haiPhong, {});
    await eventually(() => told(world.haiPhong, plans.nation));
    await eventually(() => told(world.national, plans.haiPhong));
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('a ward registers for a plan of the other home, by what that home has told of it', async () => {
    const wish = (change: object) =>
      register(world.haiPhong, plans.nation, anBien, { movementOrders: [1], ...change }, anBienOfficer);
    expect(await wish({})).toMatchObject({
      code: 'TOO_FEW_MEASURABLE_TARGETS',
      legalBasis: `Kế hoạch Thi đua: “${words}”`,
    });
    const targets = [{ indicatorOrder: 1 }];
    expect(await wish({ targets, movementOrders: [2] })).toMatchObject({ code: 'MOVEMENT_ORDER_UNKNOWN' });
    const { registration } = await wish({ targets });
    expect(registration).toMatchObject({
      ...{ entry: 'OWN', targets: [{ name: 'Hộ nghèo', value: 1 }] },
      campaign: { __typename: 'Campaign', id: plans.nation },
    });
    registered.anBien = registration.id;
    expect(await wish({ targets })).toMatchObject({ code: 'REGISTERED_ALREADY' });
    const report = { registrationId: registration.id, asOf: '2025-03-01', targets: [{ order: 1, value: 1 }] };
    expect(await run(world.haiPhong, 'reportProgress', report, anBienOfficer)).toMatchObject({
      registration: { targets: [{ reached: true }] },
    });
  });

  it('and the other way round', async () => {
    const { registration } = await register(world.national, plans.haiPhong, uongBi, {}, uongBiOfficer);
    expect(registration.campaign.id).toBe(plans.haiPhong);
    registered.uongBi = registration.id;
    const page = await eventually(async () => {
      const found = await listed(world.haiPhong, plans.haiPhong);
      return found.totalCount === 1 && found;
    });
    expect(page.nodes).toEqual([{ __typename: 'Registration', id: registration.id }]);
  });

  it('a plan lists those of all homes, each once and in one order', async () => {
    const targets = [{ indicatorOrder: 1 }];
    const change = { movementOrders: [1], targets, registeredOn: '2025-01-15' };
    const own = (await register(world.national, plans.nation, uongBi, change, uongBiOfficer)).registration.id;
    const whole = await eventually(async () => {
      const found = await listed(world.national, plans.nation);
      return found.totalCount === 2 && found.completeness.complete && found;
    });
    expect(whole.nodes.map(({ id }: { id: string }) => id)).toEqual([own, registered.anBien]);
    const { pageInfo, ...first } = await listed(world.national, plans.nation, { first: 1 });
    expect([first.nodes[0].id, pageInfo.hasNextPage]).toEqual([own, true]);
    const next = await listed(world.national, plans.nation, { first: 1, after: pageInfo.endCursor });
    expect(next.nodes[0].id).toBe(registered.anBien);
    // Copied ahead of a hand-over, a row does not count a second time.
    const { store } = world.haiPhong;
    const copied = await store.snapshots('registrations').findById(registered.anBien).lean().exec();
    await world.national.store.snapshots('registrations').insertMany([copied] as never[], { lean: true });
    expect((await listed(world.national, plans.nation)).nodes).toEqual(whole.nodes);
  });

  it('of one at home elsewhere there is its id, and the rest is asked there', async () => {
    const { json } = await world.national.ask(
      'query ($id: ID!) { campaign(id: $id) { registrations { nodes { id targets { name } } } } }',
      { id: plans.nation },
    );
    expect(json.errors[0].extensions).toMatchObject({ code: 'WRONG_HOME' });
    const find = 'query ($id: ID!) { registration(id: $id) { targets { name reached } } }';
    const { data } = (await world.haiPhong.ask(find, { id: registered.anBien })).json;
    expect(data.registration).toEqual({ targets: [{ name: 'Hộ nghèo', reached: true }] });
    const wrong = await register(world.national, plans.nation, anBien, {}, anBienOfficer);
    expect(wrong).toMatchObject({ code: 'WRONG_HOME' });
  });

  it('a document that carries out a plan of the other home holds what that demands', async () => {
    const { id } = (
      await run(
        world.haiPhong,
        'draftCampaign',
        {
          content: {
            ...{ documentType: 'PLAN', title: 'Triển khai', issuerId: haiPhong, issuingOrgan: 'UBND' },
            ...{ parentId: plans.nation },
            linkedMovements: [{ title: 'Vì người nghèo', list: 'CENTRAL', award: false, source }],
          },
        },
        authority,
      )
    ).campaign;
    const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'TM' };
    const issue = { campaignId: id, documentNumber: '07/KH-UBND', issuedOn: '2025-04-01', signer };
    expect(await run(world.haiPhong, 'issueCampaign', issue, authority)).toMatchObject({
      ...{ code: 'TOO_FEW_MEASURABLE_TARGETS', path: ['campaignId', 'indicators'] },
      legalBasis: `Kế hoạch Thi đua: “${words}”`,
    });
  });

  it('the end of a plan is heard at the other home', async () => {
    await run(world.haiPhong, 'closeCampaign', { campaignId: plans.haiPhong, closedOn: '2025-12-31' });
    const attempt = () =>
      register(world.national, plans.haiPhong, quangNinh, { registeredOn: '2026-01-02' }, archivist);
    await eventually(async () => (await told(world.national, plans.haiPhong))?.closedOn);
    const refused = await attempt();
    expect(refused).toMatchObject({ code: 'PLAN_CLOSED', path: ['campaignId'] });
  });
});
