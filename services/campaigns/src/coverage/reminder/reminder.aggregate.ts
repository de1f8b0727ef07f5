import type { AggregateType } from '@thidua/event-kit';
import type { ReminderEvent } from './reminder.events.ts';
import { evolveReminder } from './reminder.evolve.ts';
import { publishReminderEvent } from './reminder.publish.ts';
import type { ReminderState } from './reminder.state.ts';

/** How reminders are stored, found and told to others. They are at home with their plan. */
export const reminderAggregate: AggregateType<ReminderState, ReminderEvent> = {
  name: 'reminder',
  owner: 'campaigns',
  collection: 'reminders',
  evolve: evolveReminder,
  publish: publishReminderEvent,
  keys: ({ campaignId, remindedOn }) => ({ campaign: campaignId, day: remindedOn }),
  indexes: [{ keys: { 'keys.campaign': 1, 'keys.day': -1, _id: 1 } }],
  upcasters: {},
};
