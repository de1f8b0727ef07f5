import type { ReminderEvent } from './reminder.events.ts';
import type { ReminderState } from './reminder.state.ts';

/** The state after an event: a reminder happens once, and stays as it was. */
export const evolveReminder = (_state: ReminderState | undefined, { data }: ReminderEvent): ReminderState =>
  data;
