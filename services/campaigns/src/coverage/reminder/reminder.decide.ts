import { type Decision, reject, type Rejection } from '@thidua/domain-kit';
import { checkActDay } from '../../acts-on-plans/check-act-day.ts';
import type { DutyKind } from '../../plan/plan-terms.ts';
import { dutyNamesVi } from './duty-names.ts';
import type { RemindMissing } from './reminder.commands.ts';
import type { ReminderEvent } from './reminder.events.ts';
import type { ReminderState } from './reminder.state.ts';

/**
 * The rules of the reminder aggregate. One that is there already is as wished: of two processes that remind of the same
 * deadline at the same stage, the second finds the first one's.
 */
export function decideReminder(
  { data: { reminder, facts } }: RemindMissing,
  state: ReminderState | undefined,
): Decision<ReminderEvent> {
  if (state) return [];
  const { plan, isAsked, silent, today } = facts;
  const another = checkDutyAtOrder(reminder, facts.dutyAtOrder);
  if (another) return another;
  const { duty } = reminder;
  if (!isAsked)
    return reject('DUTY_NOT_IN_PLAN', { path: ['duty'], params: { duty, dutyVi: dutyNamesVi[duty] } });
  // A final report is owed when the campaign is over, too.
  const asked = reminder.duty === 'FINAL_REPORT' ? { ...plan, closedOn: null } : plan;
  const refused = checkActDay({ day: reminder.remindedOn, field: 'remindedOn', plan: asked, today });
  if (refused) return refused;
  // Who is missing is counted now: of another day that would not be true.
  if (reminder.remindedOn !== today)
    return reject('REMINDED_ANOTHER_DAY', {
      ...{ path: ['remindedOn'], params: { day: reminder.remindedOn, today } },
    });
  if (reminder.organizations.length === 0)
    return silent.length === 0
      ? reject('NOBODY_MISSING', { path: ['duty'] })
      : reject('MISSING_NOT_HEARD', { path: ['duty'], params: { jurisdictions: silent.join(', ') } });
  return [{ type: 'RemindersSent', data: reminder }];
}

/** The place that was named is that of the duty that was named. */
function checkDutyAtOrder(
  { duty, dutyOrder }: Pick<ReminderState, 'duty' | 'dutyOrder'>,
  other: DutyKind | null,
): Rejection | null {
  if (dutyOrder === null || other === null || other === duty) return null;
  return reject('DUTY_ORDER_OF_ANOTHER', {
    path: ['dutyOrder'],
    params: {
      ...{ order: String(dutyOrder), duty, dutyVi: dutyNamesVi[duty] },
      ...{ other, otherVi: dutyNamesVi[other] },
    },
  });
}
