import { reportSubmittedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { ReportEvent } from './report.events.ts';

/** Private event → public contract. Other homes hear that a unit reported; what it says is asked at its home. */
export function publishReportEvent(event: ReportEvent): Publication | null {
  if (event.type !== 'ReportSubmitted') return null;
  const { id, content, standing } = event.data;
  const { campaignId: campaign, organizationId, kind, covers, submittedOn: day } = content;
  const organization = { id: organizationId, asOf: day };
  return publication(reportSubmittedV1, { id, campaign, organization, day, kind, covers, due: standing.due });
}
