import type { KnownMovement } from '@thidua/campaign-directory';
import type { AwardDecision, Confirmation, Signature } from './award-proposal.decision.ts';
import type { AwardProposalState } from './award-proposal.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type AwardProposalMapper = AwardProposalState;
export type AwardDecisionMapper = AwardDecision;
export type AwardSignerMapper = Signature;
export type AwardMovementMapper = KnownMovement;
export type CompetenceConfirmationMapper = Confirmation;

/** A person is known by id; the name is read when it is asked for. */
export interface NominatedPersonMapper {
  readonly id: string;
}

/** Campaigns are owned elsewhere: here only the id is known for sure. */
export interface CampaignMapper {
  readonly id: string;
}
