import type { CampaignEvent } from './campaign.events.ts';
import type { CampaignState } from './campaign.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveCampaign(_state: CampaignState | undefined, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'CampaignDrafted':
      return { status: 'DRAFT', ...event.data };
    case 'CampaignIssued':
      return { status: 'ISSUED', ...event.data };
    case 'CampaignTranscribed':
      return { status: 'TRANSCRIBED', ...event.data };
  }
}
