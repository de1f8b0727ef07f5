import { unitsRemindedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { ReminderEvent } from './reminder.events.ts';

/** Private event → public contract: whoever sends letters and mails hears by it whom to send them. */
export function publishReminderEvent({ data }: ReminderEvent): Publication {
  const { id, campaignId: campaign, duty, dutyOrder, remindedOn: day, due, stage, organizations } = data;
  return publication(unitsRemindedV1, { id, campaign, duty, dutyOrder, day, due, stage, organizations });
}
