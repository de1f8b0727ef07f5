import type { AwardClause, Citation, LinkedMovement } from './campaign.content.ts';
import type { CampaignState, Signature } from './campaign.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type CampaignMapper = CampaignState;
export type CitationMapper = Citation;
export type SignerMapper = Signature;

/** A movement with its place in the document. */
export interface LinkedMovementMapper extends LinkedMovement {
  readonly order: number;
}

/** A clause with the movements that it names, resolved from their orders. */
export interface AwardClauseMapper extends AwardClause {
  readonly named: readonly LinkedMovementMapper[];
}
