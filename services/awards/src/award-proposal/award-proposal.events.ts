import type { DomainEvent } from '@thidua/domain-kit';
import type { AwardProposalContent } from './award-proposal.content.ts';
import type { AwardDecision } from './award-proposal.decision.ts';

export type AwardProposed = DomainEvent<
  'AwardProposed',
  { readonly id: string; readonly content: AwardProposalContent }
>;

/** Carries the whole content again: an act of law is readable from its own event. */
export type AwardDecided = DomainEvent<
  'AwardDecided',
  { readonly id: string; readonly content: AwardProposalContent; readonly decision: AwardDecision }
>;

export type AwardProposalEvent = AwardProposed | AwardDecided;
