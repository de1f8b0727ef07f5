import type { LegalDay } from '@thidua/domain-kit';
import type { AwardClause, Citation, LinkedMovement } from './campaign.content.ts';
import type { CampaignState } from './campaign.state.ts';
import type { Signature } from './content/signature.content.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type CampaignMapper = CampaignState;
export type CitationMapper = Citation;
export type SignerMapper = Signature;

/** A movement with its place in the document, and with who issued that, to be seen on which day. */
export interface LinkedMovementMapper extends LinkedMovement {
  readonly order: number;
  readonly issuerId: string;
  readonly issuerOn: LegalDay | null;
  readonly listUnit: { readonly id: string; readonly asOf: LegalDay | null } | null;
}

/** A clause with the movements that it names, resolved from their orders, and the day on which its units are seen. */
export interface AwardClauseMapper extends AwardClause {
  readonly asOf: LegalDay | null;
  readonly named: readonly LinkedMovementMapper[];
}
