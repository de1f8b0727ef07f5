import { inspectionRecordedV1 } from '@thidua/event-contracts';
import { publication, type Publication } from '@thidua/event-kit';
import type { InspectionEvent } from './inspection.events.ts';

/** Private event → public contract: that a body inspected a unit. What it found stays at home. */
export function publishInspectionEvent({ data: { id, content } }: InspectionEvent): Publication {
  const { campaignId: campaign, bodyId, organizationId, inspectedOn: day } = content;
  return publication(inspectionRecordedV1, {
    ...{ id, campaign, day },
    organization: { id: bodyId, asOf: day },
    inspected: { id: organizationId, asOf: day },
  });
}
