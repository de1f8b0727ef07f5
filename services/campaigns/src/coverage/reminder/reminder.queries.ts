import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import { reminderAggregate } from './reminder.aggregate.ts';
import type { ReminderState } from './reminder.state.ts';

/** Reads of this module. Who was urged, everybody may know. */
export interface ReminderQueries {
  find(id: string): Promise<ReminderState | null>;
  /** Those under a plan; all of them are at home with it. */
  under(campaignId: string, page: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<ReminderState>>;
}

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];

export function createReminderQueries(store: EventStore): ReminderQueries {
  const reminders = snapshotsOf(store, reminderAggregate);
  return {
    find: (id) => reminders.byId(id),
    under: (campaignId, page) => reminders.page({ filter: { 'keys.campaign': campaignId }, ...page }),
  };
}
