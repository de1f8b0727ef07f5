import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { AwardProposalContent, Days, Period } from './award-proposal.content.ts';
import type { Confirmation, QuotaDocument, Signature } from './award-proposal.decision.ts';
import type { CompetenceRow } from './law/award-law.ts';

/** The plan that a proposal rests on. */
export interface Plan {
  /** The day of issue, or the earliest one that is possible; null if nothing bounds it. */
  readonly issuedFrom: LegalDay | null;
  readonly period: Period | null;
  readonly movements: readonly {
    readonly order: number;
    readonly award: boolean;
    readonly period: Period | null;
  }[];
}

/** An award that the same nominee has under the same plan or movement. */
export interface EarlierAward extends Days {
  readonly proposalId: string;
}

/** What both commands must know besides the aggregate: read from projections and snapshots before deciding. */
interface CommonFacts {
  /** When the nominee existed; null for a person. */
  readonly nomineeLife: Validity | null;
  readonly earlierAwards: readonly EarlierAward[];
  readonly today: LegalDay;
}

export interface ProposalFacts extends CommonFacts {
  readonly plan: Plan;
  readonly proposerLife: Validity;
  /** When the form was, and is, a form of law; empty for an unknown code. */
  readonly formLives: readonly Validity[];
}

/** The authority as it was on the day of the decision. */
export interface Authority {
  readonly level: string | null;
  readonly kind: string;
}

export interface DecisionFacts extends CommonFacts {
  readonly authorityLife: Validity;
  /** Null where it was not in force on the day. */
  readonly authority: Authority | null;
  /** Every row on the form of this proposal, of any day. */
  readonly competence: readonly CompetenceRow[];
}

export type ProposeAward = Command<
  'ProposeAward',
  { readonly id: string; readonly content: AwardProposalContent; readonly facts: ProposalFacts }
>;

/** What the authority wants: to grant it, or to refuse it. */
export type Verdict =
  | {
      readonly outcome: 'GRANTED';
      readonly number: string;
      readonly signature: Signature;
      readonly quotaDocument: QuotaDocument | null;
      readonly noQuota: boolean;
      readonly confirmation: Confirmation | null;
    }
  | { readonly outcome: 'REFUSED'; readonly reason: string };

export type DecideAward = Command<
  'DecideAward',
  {
    readonly id: string;
    readonly authorityId: string;
    readonly decidedOn: LegalDay;
    readonly verdict: Verdict;
    readonly facts: DecisionFacts;
  }
>;

export type AwardProposalCommand = ProposeAward | DecideAward;
