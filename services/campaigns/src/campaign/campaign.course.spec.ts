import { describe, expect, it } from '@jest/globals';
import { campaignClosedV1, campaignLaunchedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import type { CloseCampaign, LaunchCampaign } from './campaign.commands.ts';
import type { CampaignPeriod } from './campaign.content.ts';
import { decideCampaign } from './campaign.decide.ts';
import type { CampaignClosed, CampaignIssued, CampaignLaunched } from './campaign.events.ts';
import { evolveCampaign } from './campaign.evolve.ts';
import { publishCampaignEvent } from './campaign.publish.ts';
import { content, facts, signature, words } from './campaign.samples.ts';

const campaign = specify({ decide: decideCampaign, evolve: evolveCampaign });
const id = 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002';

const issued = (period: Partial<CampaignPeriod> | null = null): CampaignIssued => ({
  type: 'CampaignIssued',
  data: {
    ...{ id, documentNumber: '12/KH-UBND', issuedOn: '2025-01-15', signature },
    content: content({
      period: period && { from: null, to: null, endsWith: null, source: words('…'), ...period },
    }),
  },
});
const launched: CampaignLaunched = {
  type: 'CampaignLaunched',
  data: { id, launchedOn: '2025-01-20', occasion: 'Lễ phát động', entry: 'OWN' },
};
const closed: CampaignClosed = {
  type: 'CampaignClosed',
  data: { id, closedOn: '2025-12-31', endedWith: null, entry: 'OWN' },
};
const holder = {
  ...{ id: 'organization.qb7fhufd', path: ['campaignId'] },
  versions: [{ validFrom: null, validTo: null }],
};
const launch = (change: Partial<LaunchCampaign['data']> = {}): LaunchCampaign => ({
  type: 'LaunchCampaign',
  data: { ...launched.data, today: '2026-01-05', holder, ...change },
});
const close = (change: Partial<CloseCampaign['data']> = {}): CloseCampaign => ({
  type: 'CloseCampaign',
  data: { ...closed.data, today: '2026-01-05', holder, ...change },
});

describe('a launch', () => {
  it('follows the issue, once', () => {
    expect(campaign.given(issued()).when(launch())).toEqual([launched]);
    expect(campaign.given(issued(), launched).when(launch())).toMatchObject({ code: 'CAMPAIGN_LAUNCHED' });
    expect(campaign.given(issued(), closed).when(launch())).toMatchObject({ code: 'CAMPAIGN_CLOSED' });
  });

  it('needs a plan in force', () => {
    const drafted = { type: 'CampaignDrafted', data: { id, content: content() } } as const;
    for (const nothing of [campaign.given(), campaign.given(drafted)])
      expect(nothing.when(launch())).toMatchObject({ code: 'PLAN_NOT_IN_FORCE', path: ['campaignId'] });
  });

  it.each([
    ['before the plan', '2025-01-14', 'DAY_BEFORE_PLAN'],
    ['tomorrow', '2026-01-06', 'DAY_IN_THE_FUTURE'],
  ])('is not %s', (_when, launchedOn, code) => {
    expect(campaign.given(issued()).when(launch({ launchedOn }))).toMatchObject({
      code,
      path: ['launchedOn'],
    });
  });
});

it.each([
  ['launched', launch({ holder: { ...holder, versions: [{ validFrom: null, validTo: '2025-01-18' }] } })],
  ['closed', close({ holder: { ...holder, versions: [{ validFrom: null, validTo: '2025-07-01' }] } })],
])('nothing is %s by a holder that is no more: the plan is transferred first', (_how, command) => {
  expect(campaign.given(issued()).when(command)).toMatchObject({
    code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
    path: ['campaignId'],
  });
});

describe('the end', () => {
  it('comes once, whether or not the launch was entered', () => {
    expect(campaign.given(issued(), launched).when(close())).toEqual([closed]);
    expect(campaign.given(issued()).when(close())).toEqual([closed]);
    expect(campaign.given(issued(), closed).when(close())).toMatchObject({ code: 'CAMPAIGN_CLOSED' });
  });

  it('is not before the last day of the plan, nor before its launch', () => {
    const plan = issued({ to: '2025-12-31' });
    expect(campaign.given(plan).when(close({ closedOn: '2025-12-30' }))).toMatchObject({
      code: 'CLOSED_BEFORE_END',
      params: { last: '2025-12-31' },
    });
    expect(campaign.given(issued(), launched).when(close({ closedOn: '2025-01-19' }))).toMatchObject({
      code: 'DAY_BEFORE_PLAN',
      params: { planDay: '2025-01-20' },
    });
  });

  it('with an event is the day on which that came, whatever it is called by then', () => {
    const plan = issued({ endsWith: 'Đại hội Thi đua yêu nước thành phố lần thứ X' });
    expect(campaign.given(plan).when(close())).toMatchObject({
      code: 'ENDING_EVENT_NEEDED',
      params: { event: 'Đại hội Thi đua yêu nước thành phố lần thứ X' },
    });
    const endedWith = 'Đại hội Thi đua yêu nước thành phố lần thứ I';
    expect(campaign.given(plan).when(close({ closedOn: '2025-10-28', endedWith }))).toMatchObject([
      { type: 'CampaignClosed', data: { closedOn: '2025-10-28', endedWith } },
    ]);
  });
});

it('leaves the paper as it was', () => {
  const before = evolveCampaign(undefined, issued());
  const after = [launched, closed].reduce(evolveCampaign, before);
  expect(after).toMatchObject({ ...before, status: 'CLOSED', origin: 'ISSUED' });
  expect(after).toMatchObject({
    launch: { launchedOn: '2025-01-20' },
    closure: { closedOn: '2025-12-31' },
  });
});

it('is told by its days, and no word more', () => {
  const told = [launched, closed].map(publishCampaignEvent);
  expect(told.map((each) => each?.contract.type)).toEqual([campaignLaunchedV1.type, campaignClosedV1.type]);
  expect(told.map((each) => each?.data)).toEqual([{ id, launchedOn: '2025-01-20' }, closed.data]);
});

describe('a duty that everybody has regularly', () => {
  const duty = (due: string | null) => ({
    ...({ kind: 'REGISTRATION', due, dueText: null, scopeOrders: [], via: null, viaId: null } as const),
    ...{ requiredSections: [], source: words('đăng ký nội dung, chỉ tiêu thi đua') },
  });
  const issue = {
    type: 'IssueCampaign',
    data: { id, documentNumber: '12/KH-UBND', issuedOn: '2025-01-15', signature, facts: facts() },
  } as const;
  const drafted = (due: string | null) =>
    ({ type: 'CampaignDrafted', data: { id, content: content({ duties: [duty(due)] }) } }) as const;

  it('has its last day before the plan is issued', () => {
    expect(campaign.given(drafted(null)).when(issue)).toMatchObject({
      code: 'DUTY_WITHOUT_DUE_DAY',
      path: ['campaignId', 'duties', '0', 'due'],
    });
    expect(campaign.given(drafted('2025-02-28')).when(issue)).toMatchObject([{ type: 'CampaignIssued' }]);
  });
});
