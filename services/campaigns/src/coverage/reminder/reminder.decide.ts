import { type Decision, reject } from '@thidua/domain-kit';
import { checkActDay } from '../../acts-on-plans/check-act-day.ts';
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
  if (!isAsked) return reject('DUTY_NOT_IN_PLAN', { path: ['duty'], params: { duty: reminder.duty } });
  const refused = checkActDay({ day: reminder.remindedOn, field: 'remindedOn', plan, today });
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
