import { inspectionRecordedV1 } from '@thidua/event-contracts';
import { publication, type Publication } from '@thidua/event-kit';
import type { InspectionEvent } from './inspection.events.ts';

/** Private event → public contract: that a council inspected a unit. What it found stays at home. */
export function publishInspectionEvent({ data: { id, content } }: InspectionEvent): Publication {
  const { campaignId: campaign, councilId, organizationId, inspectedOn: day } = content;
  return publication(inspectionRecordedV1, {
    ...{ id, campaign, day },
    organization: { id: councilId, asOf: day },
    inspected: { id: organizationId, asOf: day },
  });
}
