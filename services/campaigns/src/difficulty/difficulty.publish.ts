import { difficultyAnsweredV1, difficultyRaisedV1 } from '@thidua/event-contracts';
import { publication, type Publication } from '@thidua/event-kit';
import type { DifficultyEvent } from './difficulty.events.ts';

/** Private event → public contract: that there is a difficulty, and that it was answered. All words stay at home. */
export function publishDifficultyEvent(event: DifficultyEvent): Publication {
  switch (event.type) {
    case 'DifficultyRaised': {
      const { id, content } = event.data;
      const { campaignId: campaign, organizationId, raisedOn: day } = content;
      const organization = { id: organizationId, asOf: day };
      return publication(difficultyRaisedV1, { id, campaign, organization, day });
    }
    case 'DifficultyAnswered': {
      const { id, campaignId: campaign, organizationId, answer } = event.data;
      const { answeredOn: day, forwardedToId } = answer;
      const organization = { id: organizationId, asOf: day };
      const isPassedOn = forwardedToId !== null;
      return publication(difficultyAnsweredV1, { id, campaign, organization, day, isPassedOn });
    }
  }
}
