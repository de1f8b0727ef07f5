import type { AwardProposalEvent } from './award-proposal.events.ts';
import type { AwardProposalState } from './award-proposal.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveAwardProposal(
  _state: AwardProposalState | undefined,
  event: AwardProposalEvent,
): AwardProposalState {
  switch (event.type) {
    case 'AwardProposed':
      return { status: 'PROPOSED', ...event.data };
    case 'AwardDecided': {
      const { id, content, decision } = event.data;
      return decision.outcome === 'GRANTED'
        ? { status: 'GRANTED', id, content, decision }
        : { status: 'REFUSED', id, content, decision };
    }
  }
}
