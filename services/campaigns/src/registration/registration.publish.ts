import { registeredForCampaignV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { RegistrationEvent } from './registration.events.ts';

/** Private event → public contract. What was registered, and how it goes, is asked at its home. */
export function publishRegistrationEvent(event: RegistrationEvent): Publication | null {
  if (event.type === 'ProgressReported') return null;
  const { id, content } = event.data;
  const { campaignId: campaign, organizationId, registeredOn: day } = content;
  const organization = { id: organizationId, asOf: day };
  return publication(registeredForCampaignV1, { id, campaign, organization, day });
}
