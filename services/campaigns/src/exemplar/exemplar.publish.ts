import { exemplarNominatedV1, exemplarWithdrawnV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { ExemplarEvent } from './exemplar.events.ts';

/** Private event → public contract: that there is one, and that it is no more. Who it is and how far, stays at home. */
export function publishExemplarEvent({ type, data }: ExemplarEvent): Publication | null {
  switch (type) {
    case 'ExemplarNominated': {
      const { campaignId: campaign, organizationId, nominatedOn: day } = data.content;
      const organization = { id: organizationId, asOf: day };
      return publication(exemplarNominatedV1, { id: data.id, campaign, organization, day });
    }
    case 'ExemplarAdvanced':
      return null;
    case 'ExemplarWithdrawn': {
      const { id, campaignId: campaign, organizationId, nominatedOn, withdrawnOn: day } = data;
      // As it was when it nominated: it may have ended since.
      const organization = { id: organizationId, asOf: nominatedOn };
      return publication(exemplarWithdrawnV1, { id, campaign, organization, day });
    }
  }
}
