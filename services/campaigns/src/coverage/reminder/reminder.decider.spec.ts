import { describe, expect, it } from '@jest/globals';
import { isRejection, parseEntityId } from '@thidua/domain-kit';
import { unitsRemindedV1 } from '@thidua/event-contracts';
import { refuse } from './carry-out.ts';
import type { RemindMissing } from './reminder.commands.ts';
import { decideReminder } from './reminder.decide.ts';
import { evolveReminder } from './reminder.evolve.ts';
import { publishReminderEvent } from './reminder.publish.ts';
import type { ReminderState } from './reminder.state.ts';
import { stageReminderId } from './stage-reminder-id.ts';

const campaignId = 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000001';
const wished: ReminderState = {
  id: stageReminderId(campaignId, 1, '2025-01-08'),
  ...{ campaignId, duty: 'IMPLEMENTING_DOCUMENT', dutyOrder: 1, remindedOn: '2025-01-08', due: '2025-01-15' },
  stage: 'WEEK_BEFORE',
  organizations: [{ id: 'organization.jdtlzi5c', asOf: '2025-01-08' }],
};
const command = (
  change: Partial<ReminderState> = {},
  facts: Partial<RemindMissing['data']['facts']> = {},
): RemindMissing => {
  const plan = { issuerId: 'organization.qb7fhufd', issuedFrom: '2024-12-20', closedOn: null };
  const dutyAtOrder = wished.duty;
  const known = { plan, isAsked: true, dutyAtOrder, silent: [], today: '2025-01-08', ...facts };
  return { type: 'RemindMissing', data: { reminder: { ...wished, ...change }, facts: known } };
};

describe('a reminder', () => {
  it('is recorded whole, and told as units-reminded.v1', () => {
    const decision = decideReminder(command(), undefined);
    if (isRejection(decision)) throw new Error(decision.code);
    const [event] = decision;
    if (!event) throw new Error('nothing happened');
    expect(evolveReminder(undefined, event)).toEqual(wished);
    const { contract, data } = publishReminderEvent(event);
    expect(contract).toBe(unitsRemindedV1);
    const { campaignId: campaign, remindedOn: day, ...same } = wished;
    expect(contract.data.parse(data)).toEqual({ ...same, campaign, day });
  });

  it('that is there already is as wished', () => {
    expect(decideReminder(command({ organizations: [] }), wished)).toEqual([]);
  });

  it('for the final report is due when the campaign is over', () => {
    const over = { issuerId: '', issuedFrom: null, closedOn: '2025-01-07' };
    const wanted = command({ duty: 'FINAL_REPORT' }, { plan: over, dutyAtOrder: 'FINAL_REPORT' });
    expect(decideReminder(wanted, undefined)).toMatchObject([{ type: 'RemindersSent' }]);
  });

  it.each([
    ['for what the plan does not ask', command({}, { isAsked: false }), 'DUTY_NOT_IN_PLAN'],
    ['of a day to come', command({ remindedOn: '2025-01-09' }), 'ACT_IN_THE_FUTURE'],
    ['before the plan', command({ remindedOn: '2024-12-19' }), 'ACT_BEFORE_PLAN'],
    [
      'after its end',
      command({}, { plan: { issuerId: '', issuedFrom: null, closedOn: '2025-01-07' } }),
      'PLAN_CLOSED',
    ],
    ['of a day that has passed', command({ remindedOn: '2025-01-07' }), 'REMINDED_ANOTHER_DAY'],
    ['of nobody', command({ organizations: [] }), 'NOBODY_MISSING'],
    [
      'of none but those whose home has not been heard',
      command({ organizations: [] }, { silent: ['Hải Phòng'] }),
      'MISSING_NOT_HEARD',
    ],
  ])('%s is refused', (_what, wanted, code) => {
    expect(decideReminder(wanted, undefined)).toMatchObject({ code });
  });

  it('for a place of the plan where another duty stands is told which, at that field', () => {
    const rejected = decideReminder(
      command({ dutyOrder: 4 }, { isAsked: false, dutyAtOrder: 'REGISTRATION' }),
      undefined,
    );
    if (!isRejection(rejected)) throw new Error('accepted');
    expect(refuse(rejected)).toMatchObject({
      ...{ code: 'DUTY_ORDER_OF_ANOTHER', path: ['dutyOrder'] },
      message: expect.stringContaining('mục 4 của kế hoạch là đăng ký thi đua (REGISTRATION)'),
    });
  });
});

describe('the id of a reminder that comes by itself', () => {
  it('is an id of the unit of the plan, and one for each plan, duty and stage', () => {
    const other = campaignId.replace('1', '2');
    const ids = [
      stageReminderId(campaignId, 1, '2025-01-08'),
      stageReminderId(campaignId, 2, '2025-01-08'),
      stageReminderId(campaignId, 1, '2025-01-14'),
      stageReminderId(other, 1, '2025-01-08'),
    ];
    expect(ids.map((id) => parseEntityId(id)?.unit)).toEqual(ids.map(() => 'qb7fhufd'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(stageReminderId(campaignId, 1, '2025-01-08')).toBe(ids[0]);
  });
});
