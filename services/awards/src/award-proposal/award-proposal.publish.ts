import { awardDecidedV1, awardProposedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { AwardProposalEvent } from './award-proposal.events.ts';

/** Private event → public contract. Reasons, achievements in words and signatures never leave. */
export function publishAwardProposalEvent(event: AwardProposalEvent): Publication {
  const { id, content } = event.data;
  const subject = {
    id,
    campaign: content.campaignId,
    movementOrder: content.movementOrder,
    nominee: content.nominee.id,
    form: content.form,
  };
  switch (event.type) {
    case 'AwardProposed': {
      const { proposerId, proposedOn, achievement } = content;
      return publication(awardProposedV1, {
        ...subject,
        proposer: { id: proposerId, asOf: proposedOn },
        achievement: { from: achievement.from, to: achievement.to },
      });
    }
    case 'AwardDecided': {
      const { decision } = event.data;
      return publication(awardDecidedV1, {
        ...subject,
        authority: { id: decision.authorityId, asOf: decision.decidedOn },
        granted: decision.outcome === 'GRANTED',
        decisionNumber: decision.outcome === 'GRANTED' ? decision.number : null,
        decidedOn: decision.decidedOn,
      });
    }
  }
}
