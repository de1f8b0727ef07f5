import { awardDecidedV1, awardProposedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { AwardProposalEvent } from './award-proposal.events.ts';

/**
 * Private event → public contract. Reasons, achievements in words and signatures never leave; a grant is told whole,
 * so that others need not keep what is undecided.
 */
export function publishAwardProposalEvent(event: AwardProposalEvent): Publication {
  const { id, content } = event.data;
  const { proposerId, proposedOn, achievement } = content;
  const subject = {
    id,
    campaign: content.campaignId,
    movementOrder: content.movementOrder,
    nominee: content.nominee.id,
    form: content.form,
  };
  const proposed = {
    proposer: { id: proposerId, asOf: proposedOn },
    achievement: { from: achievement.from, to: achievement.to },
  };
  switch (event.type) {
    case 'AwardProposed':
      return publication(awardProposedV1, { ...subject, ...proposed });
    case 'AwardDecided': {
      const { decision } = event.data;
      return publication(awardDecidedV1, {
        ...subject,
        authority: { id: decision.authorityId, asOf: decision.decidedOn },
        granted: decision.outcome === 'GRANTED',
        decisionNumber: decision.outcome === 'GRANTED' ? decision.number : null,
        decidedOn: decision.decidedOn,
        ...(decision.outcome === 'GRANTED' ? proposed : { proposer: null, achievement: null }),
      });
    }
  }
}
