import { describe, expect, it } from '@jest/globals';
import { isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import { decideCampaign } from '../campaign/campaign.decide.ts';
import type { CampaignEvent } from '../campaign/campaign.events.ts';
import { evolveCampaign } from '../campaign/campaign.evolve.ts';
import { content, signature, task } from '../campaign/campaign.samples.ts';
import type { KnownHeir, TransferCampaign, TransferFacts, WishedHeir } from './succession.commands.ts';
import { custodianListOf, custodianOfTask } from './transfer.ts';

const campaign = specify({ decide: decideCampaign, evolve: evolveCampaign });
const id = 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002';
const city = 'organization.qb7fhufd';
const [one, two, three] = ['organization.jdtlzi5c', 'organization.nxbnnqoj', 'organization.vq5vju6g'];
const successor: KnownHeir = { isInForce: true, isSuccessor: true };

const issued: CampaignEvent = {
  type: 'CampaignIssued',
  data: {
    ...{ id, documentNumber: '222/KH-UBND', issuedOn: '2024-12-17', signature },
    content: content({ tasks: [task(), task(), task()] }),
  },
};
const closed: CampaignEvent = {
  type: 'CampaignClosed',
  data: { id, closedOn: '2025-06-30', endedWith: null, entry: 'OWN' },
};
const facts = (change: Partial<TransferFacts> = {}): TransferFacts => ({
  endedFrom: '2025-07-01',
  heirs: new Map([one, two, three].map((each) => [each, successor])),
  today: '2025-07-15',
  ...change,
});
const heir = (organizationId: string, taskOrders: readonly number[] | null, leads = false): WishedHeir => ({
  ...{ organizationId, taskOrders, leads, receivedBy: signature },
});
const transfer = (change: Partial<TransferCampaign['data']> = {}): TransferCampaign => ({
  type: 'TransferCampaign',
  data: {
    ...{ id, fromId: city, effectiveOn: '2025-07-01', handedOverBy: signature, entry: 'OWN' },
    act: { number: '15/QĐ-UBND', issuedOn: '2025-07-01', issuerName: 'UBND tỉnh Quảng Ninh', words: null },
    heirs: [heir(one, [1, 3], true), heir(two, [2])],
    facts: facts(),
    ...change,
  },
});
const after = (...commands: readonly TransferCampaign[]): CampaignEvent[] =>
  commands.reduce<CampaignEvent[]>(
    (events, command) => {
      const decided = campaign.given(...events).when(command);
      if (isRejection(decided)) throw new Error(decided.code);
      return [...events, ...decided];
    },
    [issued],
  );
const stateOf = (events: readonly CampaignEvent[]) => {
  const state = events.reduce<ReturnType<typeof evolveCampaign> | undefined>(evolveCampaign, undefined);
  if (!state) throw new Error('no events');
  return state;
};

describe('a transfer', () => {
  it('divides the tasks among successors, and gives the rest to the one that leads', () => {
    const state = stateOf(after(transfer()));
    expect(custodianListOf(state)).toEqual([
      { organizationId: one, leads: true, taskOrders: [1, 3] },
      { organizationId: two, leads: false, taskOrders: [2] },
    ]);
    expect([1, 2, 3].map((order) => custodianOfTask(state, order))).toEqual([one, two, one]);
    expect(state).toMatchObject({ id, status: 'ISSUED', documentNumber: '222/KH-UBND' });
    expect(state.content.issuerId).toBe(city);
  });

  it('gives an only heir all of it', () => {
    const heirs = [heir(one, null, true)];
    expect(custodianListOf(stateOf(after(transfer({ heirs }))))).toEqual([
      { organizationId: one, leads: true, taskOrders: [1, 2, 3] },
    ]);
  });

  it('survives a launch, and a launch survives it', () => {
    const launched: CampaignEvent = {
      type: 'CampaignLaunched',
      data: { id, launchedOn: '2025-07-02', occasion: null, entry: 'OWN' },
    };
    const [first, transferred] = after(transfer());
    if (!first || !transferred) throw new Error('no events');
    expect(custodianListOf(stateOf([first, transferred, launched]))).toHaveLength(2);
    const state = stateOf([first, launched, transferred]);
    expect(state).toMatchObject({ status: 'LAUNCHED', launch: { launchedOn: '2025-07-02' } });
  });

  it('goes on from a custodian that has ended, whose tasks alone are handed over', () => {
    const next = {
      fromId: two,
      effectiveOn: '2026-01-01',
      facts: facts({ endedFrom: '2026-01-01', today: '2026-01-02' }),
    };
    const events = after(transfer(), transfer({ ...next, heirs: [heir(three, null)] }));
    expect(custodianListOf(stateOf(events))).toEqual([
      { organizationId: one, leads: true, taskOrders: [1, 3] },
      { organizationId: three, leads: false, taskOrders: [2] },
    ]);
  });

  it('adds to what an heir has already', () => {
    const next = {
      fromId: one,
      effectiveOn: '2026-01-01',
      facts: facts({ endedFrom: '2026-01-01', today: '2026-01-02' }),
    };
    const events = after(transfer(), transfer({ ...next, heirs: [heir(two, [3, 1], true)] }));
    expect(custodianListOf(stateOf(events))).toEqual([
      { organizationId: two, leads: true, taskOrders: [1, 2, 3] },
    ]);
  });

  const strange = new Map([
    [one, successor],
    [two, { isInForce: true, isSuccessor: false }],
  ]);
  const gone = new Map([
    [one, successor],
    [two, { isInForce: false, isSuccessor: true }],
  ]);
  it.each<[string, Partial<TransferCampaign['data']>, string, string[]]>([
    ['of a unit that goes on', { facts: facts({ endedFrom: null }) }, 'HOLDER_GOES_ON', ['fromId']],
    ['on the last day of the unit', { effectiveOn: '2025-06-30' }, 'TRANSFERRED_BEFORE_END', ['effectiveOn']],
    ['tomorrow', { effectiveOn: '2025-07-16' }, 'DAY_IN_THE_FUTURE', ['effectiveOn']],
    [
      'by an act of tomorrow',
      { act: { number: null, issuedOn: '2025-07-16', issuerName: 'UBND', words: null } },
      'DAY_IN_THE_FUTURE',
      ['act', 'issuedOn'],
    ],
    ['from whoever does not hold it', { fromId: three }, 'NOT_A_CUSTODIAN', ['fromId']],
    [
      'to whoever took over nothing',
      { facts: facts({ heirs: strange }) },
      'HEIR_NOT_A_SUCCESSOR',
      ['heirs', '1', 'organizationId'],
    ],
    [
      'to a successor that is no more',
      { facts: facts({ heirs: gone }) },
      'HEIR_NOT_IN_FORCE',
      ['heirs', '1', 'organizationId'],
    ],
    [
      'to nobody that is known',
      { facts: facts({ heirs: new Map() }) },
      'HEIR_NOT_IN_FORCE',
      ['heirs', '0', 'organizationId'],
    ],
    [
      'to an heir twice',
      { heirs: [heir(one, [1, 2, 3], true), heir(one, [])] },
      'HEIR_TWICE',
      ['heirs', '1', 'organizationId'],
    ],
    ['with a task lost', { heirs: [heir(one, [1], true), heir(two, [2])] }, 'TASKS_LEFT_OVER', ['heirs']],
    [
      'with a task given twice',
      { heirs: [heir(one, [1, 2], true), heir(two, [2, 3])] },
      'TASK_GIVEN_TWICE',
      ['heirs', '1', 'taskOrders'],
    ],
    [
      'with a task that the plan lacks',
      { heirs: [heir(one, [1, 2, 3, 4], true)] },
      'TASK_NOT_HELD',
      ['heirs', '0', 'taskOrders'],
    ],
    [
      'of all to each of two',
      { heirs: [heir(one, null, true), heir(two, [])] },
      'TASKS_NOT_DIVIDED',
      ['heirs', '0', 'taskOrders'],
    ],
    ['without a lead', { heirs: [heir(one, null)] }, 'LEAD_NEEDED', ['heirs']],
    [
      'with two leads',
      { heirs: [heir(one, [1, 3], true), heir(two, [2], true)] },
      'LEAD_TWICE',
      ['heirs', '1', 'leads'],
    ],
  ])('is refused %s', (_what, change, code, path) => {
    expect(campaign.given(issued).when(transfer(change))).toMatchObject({ code, path });
  });

  it('is for plans in force', () => {
    expect(campaign.given().when(transfer())).toMatchObject({ code: 'PLAN_NOT_IN_FORCE' });
    const drafted: CampaignEvent = { type: 'CampaignDrafted', data: { id, content: content() } };
    expect(campaign.given(drafted).when(transfer())).toMatchObject({ code: 'PLAN_NOT_IN_FORCE' });
    expect(campaign.given(issued, closed).when(transfer())).toMatchObject({ code: 'CAMPAIGN_CLOSED' });
  });

  it('a second one comes from today’s custodians, not before the first, with the lead where it was', () => {
    const first = after(transfer());
    const second = (change: Partial<TransferCampaign['data']>) =>
      campaign.given(...first).when(transfer({ fromId: two, heirs: [heir(three, [2])], ...change }));
    expect(second({})).toHaveLength(1);
    expect(second({ fromId: city })).toMatchObject({ code: 'NOT_A_CUSTODIAN' });
    expect(second({ heirs: [heir(three, [2], true)] })).toMatchObject({ code: 'LEAD_HELD_BY_ANOTHER' });
    expect(second({ heirs: [heir(three, [1, 2])] })).toMatchObject({ code: 'TASK_NOT_HELD' });
    const late = after(transfer({ effectiveOn: '2025-07-10' }));
    const early = transfer({ fromId: two, heirs: [heir(three, [2])], effectiveOn: '2025-07-09' });
    expect(campaign.given(...late).when(early)).toMatchObject({ code: 'TRANSFERRED_BEFORE_LAST' });
  });
});
