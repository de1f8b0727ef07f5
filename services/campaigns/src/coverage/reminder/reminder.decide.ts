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
  const { plan, isAsked, today } = facts;
  if (!isAsked) return reject('DUTY_NOT_IN_PLAN', { path: ['duty'], params: { duty: reminder.duty } });
  const refused = checkActDay({ day: reminder.remindedOn, field: 'remindedOn', plan, today });
  if (refused) return refused;
  if (reminder.organizations.length === 0) return reject('NOBODY_MISSING', { path: ['duty'] });
  return [{ type: 'RemindersSent', data: reminder }];
}
