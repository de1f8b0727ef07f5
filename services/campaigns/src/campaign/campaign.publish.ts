import {
  campaignClosedV1,
  campaignIssuedV1,
  campaignLaunchedV1,
  campaignTranscribedV1,
  campaignTransferredV1,
} from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import { termsOf } from '../plan/plan-terms.ts';
import type { CampaignContent } from './campaign.content.ts';
import type { CampaignEvent } from './campaign.events.ts';

/** Private event → public contract. Drafts stay private; signatures never leave. */
export function publishCampaignEvent(event: CampaignEvent): Publication | null {
  switch (event.type) {
    case 'CampaignDrafted':
      return null;
    case 'CampaignIssued': {
      const { id, content, documentNumber, issuedOn } = event.data;
      return publication(campaignIssuedV1, {
        ...publicContent(id, content),
        documentNumber,
        issuer: { id: content.issuerId, asOf: issuedOn },
        issuedOn,
        issuedBetween: null,
      });
    }
    case 'CampaignTranscribed': {
      const { id, content, documentNumber, issuedOn, issuedBetween } = event.data;
      return publication(campaignTranscribedV1, {
        ...publicContent(id, content),
        documentNumber,
        issuer: { id: content.issuerId, asOf: issuedOn ?? issuedBetween?.from ?? null },
        issuedOn,
        issuedBetween,
      });
    }
    case 'CampaignLaunched': {
      const { id, launchedOn } = event.data;
      return publication(campaignLaunchedV1, { id, launchedOn });
    }
    case 'CampaignTransferred': {
      const { id, effectiveOn, custodians } = event.data;
      return publication(campaignTransferredV1, {
        ...{ id, effectiveOn },
        custodians: custodians.map(({ organizationId, ...tasks }) => ({
          organization: organizationId,
          ...tasks,
        })),
      });
    }
    case 'CampaignClosed':
      return publication(campaignClosedV1, event.data);
  }
}

function publicContent(id: string, content: CampaignContent) {
  const { title, documentType, parentId: parent, period, linkedMovements } = content;
  return {
    ...{ id, title, documentType, parent },
    period: period && { from: period.from, to: period.to },
    terms: termsOf(content),
    movements: linkedMovements.map((movement, index) => ({
      order: index + 1,
      title: movement.title,
      award: movement.award,
      period: movement.period && { ...movement.period },
    })),
  };
}
