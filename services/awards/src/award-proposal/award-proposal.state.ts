import type { AwardProposalContent } from './award-proposal.content.ts';
import type { Grant, Refusal } from './award-proposal.decision.ts';

interface Base {
  readonly id: string;
  readonly content: AwardProposalContent;
}

/** Waits for the authority. */
export interface OpenProposal extends Base {
  readonly status: 'PROPOSED';
}

export interface GrantedProposal extends Base {
  readonly status: 'GRANTED';
  readonly decision: Grant;
}

export interface RefusedProposal extends Base {
  readonly status: 'REFUSED';
  readonly decision: Refusal;
}

export type AwardProposalState = OpenProposal | GrantedProposal | RefusedProposal;
