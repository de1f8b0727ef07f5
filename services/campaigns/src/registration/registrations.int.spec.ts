import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archivist, city, officer, province } from '../testing/start-campaigns.ts';
import { startRegistrations } from './registrations.fixture.ts';

const source = { text: '…' };
const words = 'ít nhất 01 mô hình điển hình tiên tiến tiêu biểu hoặc 01 công trình thiết thực chào mừng';

describe('registrations', () => {
  let world: Awaited<ReturnType<typeof startRegistrations>>;
  /** It demands a model or a work, and has an indicator. */
  let plan: string;
  const events = () => world.store.models.events.countDocuments({});

  beforeAll(async () => {
    world = await startRegistrations();
    plan = await world.enter({
      demands: [{ kind: 'MODEL_OR_WORK', minimum: 1, source: { text: words } }],
      duties: [{ kind: 'REGISTRATION', due: '2025-01-31', source }],
      linkedMovements: [{ title: 'Vì người nghèo', list: 'CENTRAL', award: false, source }],
      indicators: [
        {
          ...{ name: 'Hộ nghèo', target: 'còn dưới 1%', unit: '%', baseline: 1.5, value: 1 },
          ...{ direction: 'AT_MOST', source },
        },
      ],
    });
  }, 30_000);
  afterAll(() => world.discard());

  it('hold what the plan demands, or are refused in its own words and store nothing', async () => {
    const before = await events();
    const refused = await world.run('registerForCampaign', world.registering(plan, { models: [] }));
    expect(refused).toMatchObject({
      ...{ __typename: 'InvalidInput', code: 'TOO_FEW_MODELS_OR_WORKS', path: ['works'] },
      legalBasis: `Kế hoạch Thi đua: “${words}”`,
    });
    expect(refused.message).toContain(words);
    expect(await events()).toBe(before);
  });

  it.each([
    ['nobody who is not signed in', null, {}, 'SIGN_IN_REQUIRED', undefined],
    [
      'no unit that nobody knows',
      officer,
      { organizationId: 'organization.zzzzzzzz' },
      'NOT_KNOWN_YET',
      undefined,
    ],
    ['nobody for another unit', officer, { organizationId: province }, 'NO_RIGHT', ['organizationId']],
    [
      'no plan that was not issued',
      officer,
      { campaignId: 'campaign.gddna4ji.01970000-0000-7000-8000-00000000000f' },
      'CAMPAIGN_NOT_ISSUED',
      ['campaignId'],
    ],
    [
      'no half đồng',
      officer,
      { works: [{ name: 'Cầu', allocated: 0.5 }] },
      'WRONG_FORM',
      ['works', '0', 'allocated'],
    ],
    [
      'no sum that a double would round',
      officer,
      { works: [{ name: 'Cầu', allocated: 1e16 }] },
      'NUMBER_TOO_LARGE',
      ['works', '0', 'allocated'],
    ],
    [
      'no 101 percent',
      officer,
      { works: [{ name: 'Cầu', percent: 101 }] },
      'NUMBER_TOO_LARGE',
      ['works', '0', 'percent'],
    ],
  ])('let in %s', async (_what, person, change, code, path) => {
    const refused = await world.run('registerForCampaign', world.registering(plan, change), person);
    expect(refused).toMatchObject(path ? { code, path } : { code });
  });

  it('stand once for a unit and a plan, whoever is faster, and show whole what was written', async () => {
    const work = {
      ...{ name: 'Trường mầm non Cẩm Tây', finishBy: '2025-06-10', allocated: 999_999_999_999_999 },
      ...{
        disbursed: 3,
        percent: 12.5,
        plaque: { name: 'Đại hội Đảng bộ thành phố', eventOn: '2025-06-15' },
      },
    };
    const input = world.registering(plan, {
      works: [work],
      targets: [
        { indicatorOrder: 1, baseline: 1.2 },
        { name: 'Đường hoa', direction: 'HIGHER', baseline: 3 },
      ],
      movementOrders: [1, 1],
    });
    const answers = await Promise.all([
      world.run('registerForCampaign', input),
      world.run('registerForCampaign', input),
      world.run('registerForCampaign', input, archivist),
    ]);
    const [{ registration }] = answers.filter((each) => 'registration' in each);
    const others = answers.filter(({ code }) => code === 'REGISTERED_ALREADY');
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(other).toMatchObject({ __typename: 'Conflict', path: ['campaignId'] });
      expect(other.message).toContain(registration.id);
    }
    expect(registration).toMatchObject({
      id: expect.stringMatching(/^registration\.qb7fhufd\./),
      ...{ registeredOn: '2025-02-01', isLate: true, movementOrders: [1] },
      campaign: { id: plan },
      organization: { id: city, asOf: '2025-02-01' },
      models: [{ name: 'Một cửa điện tử', description: null }],
      works: [{ ...work, order: 1, finishedOn: null, finishedInTime: null, asOf: null }],
      targets: [
        {
          ...{ order: 1, indicatorOrder: 1, name: 'Hộ nghèo', unit: '%', baseline: 1.2, value: 1 },
          ...{ direction: 'AT_MOST', reached: null, latest: null },
        },
        { order: 2, indicatorOrder: null, name: 'Đường hoa', baseline: 3, value: null, direction: 'HIGHER' },
      ],
      progress: { totalCount: 0, nodes: [] },
    });
    const find = `query ($id: ID!) { registration(id: $id) { id targets { name } } campaign(id: "${plan}") {
      registrations { totalCount edges { cursor node { id } } nodes { entry } completeness { complete } } } }`;
    const { data } = (await world.client.ask(find, { id: registration.id })).json;
    expect(data).toMatchObject({
      registration: { id: registration.id, targets: [{ name: 'Hộ nghèo' }, { name: 'Đường hoa' }] },
      campaign: {
        registrations: {
          ...{ totalCount: 1, edges: [{ node: { id: registration.id } }], completeness: { complete: true } },
        },
      },
    });
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Registration { registeredOn } } }`;
    const asked = await world.client.ask(entity, {
      r: [{ __typename: 'Registration', id: registration.id }],
    });
    expect(asked.json.data._entities).toEqual([{ registeredOn: '2025-02-01' }]);
  });

  it('are not taken for a plan that has ended', async () => {
    const campaignId = await world.enter();
    await world.run('closeCampaign', { campaignId, closedOn: '2025-03-01' }, archivist);
    const input = world.registering(campaignId);
    expect(await world.run('registerForCampaign', input)).toMatchObject({
      code: 'PLAN_CLOSED',
      path: ['campaignId'],
    });
    expect(await world.run('registerForCampaign', input, archivist)).toMatchObject({
      registration: { entry: 'TRANSCRIBED' },
    });
  });
});
