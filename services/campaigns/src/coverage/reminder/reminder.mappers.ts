import type { ReminderState } from './reminder.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ReminderMapper = ReminderState;
