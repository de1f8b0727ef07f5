import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nationalHome, Writer } from '@thidua/event-kit';
import { createBaseContext } from '@thidua/service-kit';
import { eventually, silent } from '@thidua/test-kit';
import { createContext } from '../../create-context.ts';
import { authority, city, officer, province } from '../../testing/start-campaigns.ts';
import {
  cityOffice,
  type CoverageWorld,
  duty,
  everyCommune,
  openCoverageWorld,
  source,
} from '../coverage-world.fixture.ts';
import { keepReminding } from './keep-reminding.ts';
import { remindByStage, type Settled } from './remind-by-stage.ts';

const log = { warn: (problem: object) => expect(problem).toBeUndefined() };
const shown =
  'reminder { id remindedOn due stage duty dutyOrder organizations(first: 100) { totalCount nodes { id asOf } } }';

describe('reminders', () => {
  let world: CoverageWorld;
  let plan: string;
  const ward = (name: string) => world.wards.get(name) ?? '';

  const remind = (input: object, person: string = officer) =>
    world.run('remindMissing', { campaignId: plan, duty: 'IMPLEMENTING_DOCUMENT', ...input }, shown, person);
  const listed = async () => {
    const query = `query ($id: ID!) { campaign(id: $id) { reminders { totalCount nodes {
      id stage remindedOn duty organizations { totalCount } campaign { id } } } } }`;
    return (await world.ask(query, { id: plan })).campaign.reminders;
  };
  const makeContext = () => {
    const { store } = world.running;
    const runtime = { store, writer: new Writer(store, nationalHome, world.clock) };
    const base = createBaseContext(runtime, world.clock, { personId: null }, 'spec');
    return createContext(base, runtime);
  };
  const sweep = (settled: Settled = new Map()) => remindByStage(makeContext(), log, settled);

  beforeAll(async () => {
    world = await openCoverageWorld('2025-01-03');
    plan = await world.enter(city, '2024-12-20', {
      scope: {
        enterprises: false,
        rules: [everyCommune, { subject: 'AGENCY', mustAct: true, kinds: ['phong-noi-vu'], source }],
      },
      duties: [duty('2025-01-15'), duty('2025-02-15', { kind: 'REGISTRATION', scopeOrders: [1] })],
    });
    await world.enter(ward('Phường Cẩm Trung'), '2025-01-02', { parentId: plan });
  }, 120_000);
  afterAll(() => world.discard());

  it('urge by name who is missing now, and say so to everybody', async () => {
    const { reminder } = await remind({ remindedOn: '2025-01-03' });
    expect(reminder).toMatchObject({
      remindedOn: '2025-01-03',
      due: '2025-01-15',
      stage: null,
      dutyOrder: null,
    });
    const { nodes, totalCount } = reminder.organizations;
    expect(totalCount).toBe(15);
    const ids = nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain(cityOffice);
    expect(ids).not.toContain(ward('Phường Cẩm Trung'));
    expect(await listed()).toMatchObject({
      ...{
        totalCount: 1,
        nodes: [{ id: reminder.id, campaign: { id: plan }, organizations: { totalCount: 15 } }],
      },
    });
    const again = await world.ask(`query ($id: ID!) { ${shown.replace('reminder', 'reminder(id: $id)')} }`, {
      ...{ id: reminder.id },
    });
    expect(again.reminder).toEqual(reminder);
    const [event] = await world.running.store.models.events.find({ aggregate: reminder.id }).lean();
    expect(event).toMatchObject({ type: 'RemindersSent', unit: 'qb7fhufd' });
  });

  it('are refused to who does not hold the plan, for what it does not ask, and of any day but today', async () => {
    const remindedOn = '2025-01-03';
    expect(
      await world.run('remindMissing', { campaignId: plan, duty: 'REGISTRATION', remindedOn }, shown),
    ).toMatchObject({
      ...{ __typename: 'Forbidden', code: 'NO_RIGHT' },
    });
    expect(await remind({ remindedOn, duty: 'FINAL_REPORT' })).toMatchObject({ code: 'DUTY_NOT_IN_PLAN' });
    expect(await remind({ remindedOn, dutyOrder: 2 })).toMatchObject({
      ...{ __typename: 'InvalidInput', code: 'DUTY_ORDER_OF_ANOTHER', path: ['dutyOrder'] },
    });
    expect(await remind({ remindedOn: '2025-01-04' })).toMatchObject({ code: 'ACT_IN_THE_FUTURE' });
    expect(await remind({ remindedOn: '2025-01-02' })).toMatchObject({
      ...{ __typename: 'InvalidInput', code: 'REMINDED_ANOTHER_DAY', path: ['remindedOn'] },
    });
    expect(await remind({ remindedOn: '2024-12-19' })).toMatchObject({ code: 'ACT_BEFORE_PLAN' });
    expect(await remind({ remindedOn, campaignId: plan.replace(/.$/, 'x') })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const draft = await world.run(
      'draftCampaign',
      { content: { documentType: 'PLAN', title: 'Dự thảo', issuerId: city, issuingOrgan: 'UBND' } },
      'campaign { id }',
      authority,
    );
    expect(await remind({ remindedOn, campaignId: draft.campaign.id })).toMatchObject({
      code: 'CAMPAIGN_NOT_ISSUED',
    });
    expect((await listed()).totalCount).toBe(1);
  });

  it('come by themselves once a stage, however many processes look, and only of who is missing then', async () => {
    expect(await sweep()).toBe(0);
    world.goTo('2025-01-08');
    await Promise.all([sweep(), sweep(), sweep()]);
    expect((await listed()).nodes[0]).toMatchObject({
      stage: 'WEEK_BEFORE',
      organizations: { totalCount: 15 },
    });
    world.goTo('2025-01-13');
    expect(await sweep()).toBe(1);
    expect((await listed()).totalCount).toBe(2);
    for (const name of ['Phường Cẩm Đông', 'Phường Cẩm Tây'])
      await world.enter(ward(name), '2025-01-13', { parentId: plan });
    world.goTo('2025-01-16');
    // As the service does it: at once when it starts, and it ends when it is told to.
    const kept = keepReminding(makeContext, silent);
    await eventually(async () => (await listed()).totalCount === 3);
    await kept.stop();
    expect(await listed()).toMatchObject({
      totalCount: 3,
      nodes: [{ stage: 'OVERDUE', remindedOn: '2025-01-16', organizations: { totalCount: 13 } }, {}, {}],
    });
    world.goTo('2025-02-09');
    await sweep();
    expect((await listed()).nodes[0]).toMatchObject({
      duty: 'REGISTRATION',
      organizations: { totalCount: 15 },
    });
  });

  it('urge what took over the whole of a unit, and nobody for what was divided', async () => {
    world.goTo('2025-07-10');
    const { reminder } = await world.run(
      'remindMissing',
      { campaignId: plan, duty: 'IMPLEMENTING_DOCUMENT', remindedOn: '2025-07-10' },
      shown,
      officer,
    );
    const ids = reminder.organizations.nodes.map(({ id }: { id: string }) => id);
    // Xã Hải Hòa went to two, each of which has but a part of it; the offices went to nobody.
    const made = ['Phường Mông Dương', 'Phường Quang Hanh', 'Phường Cẩm Phả', 'Phường Cửa Ông'];
    expect(new Set(ids)).toEqual(new Set(made.map((name) => world.merged.get(name))));
  });

  it('are not looked for again on a day on which nobody was missing', async () => {
    const named = world.merged.get('Phường Cẩm Phả') ?? '';
    const done = await world.enter(province, '2025-07-02', {
      scope: { enterprises: false, rules: [{ ...everyCommune, levels: [], organizationIds: [named] }] },
      duties: [duty('2025-07-17')],
    });
    await world.enter(named, '2025-07-05', { parentId: done });
    const settled: Settled = new Map();
    expect(await sweep(settled)).toBe(0);
    expect([...settled.values()]).toEqual(['2025-07-10']);
    world.goTo('2025-07-11');
    expect(await sweep(settled)).toBe(0);
    expect([...settled.values()]).toEqual(['2025-07-11']);
  });

  it('end with the plan', async () => {
    const closed = { campaignId: plan, closedOn: '2025-07-10' };
    await world.run('closeCampaign', closed, 'campaign { status }');
    expect(await sweep()).toBe(0);
  });
});
