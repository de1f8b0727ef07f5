import { transfersOf } from '../succession/transfer.ts';
import type { CampaignEvent } from './campaign.events.ts';
import type { CampaignState, LaunchedCampaign, PublicCampaign } from './campaign.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveCampaign(state: CampaignState | undefined, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'CampaignDrafted':
      return { status: 'DRAFT', ...event.data };
    case 'CampaignIssued':
      return { status: 'ISSUED', ...event.data };
    case 'CampaignTranscribed':
      return { status: 'TRANSCRIBED', ...event.data };
    case 'CampaignLaunched': {
      const { id: _id, ...launch } = event.data;
      return { ...running(state), status: 'LAUNCHED', launch };
    }
    case 'CampaignTransferred': {
      const { id: _id, ...transfer } = event.data;
      const paper = state as PublicCampaign;
      return { ...paper, transfers: [...transfersOf(paper), transfer] };
    }
    case 'CampaignClosed': {
      const { id: _id, ...closure } = event.data;
      return { ...running(state), status: 'CLOSED', closure };
    }
  }
}

/** The paper, as it runs. */
function running(state: CampaignState | undefined): LaunchedCampaign {
  const paper = state as PublicCampaign;
  if (paper.status === 'LAUNCHED' || paper.status === 'CLOSED') return paper;
  return {
    ...{ issuedBetween: null, completeness: 'WHOLE' },
    ...paper,
    ...{ status: 'LAUNCHED', origin: paper.status, launch: null, closure: null },
  };
}
