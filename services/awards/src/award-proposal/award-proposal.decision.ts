import type { LegalDay } from '@thidua/domain-kit';

/** A signature; the name stands in the erasable `people` collection under `personId`. */
export interface Signature {
  readonly personId: string;
  readonly position: string;
  readonly capacity: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'HEAD';
  readonly onBehalfOf: string | null;
}

/** A named person stands for a rule that is only assumed. */
export interface Confirmation {
  readonly personId: string;
  readonly position: string;
}

export interface QuotaDocument {
  readonly number: string;
  readonly issuedOn: LegalDay;
}

/** The row of law that the grant rests on, as it stood. */
export interface GrantCompetence {
  readonly legalBasis: string;
  readonly status: 'confirmed' | 'assumed';
  readonly confirmation: Confirmation | null;
}

interface DecisionBase {
  readonly authorityId: string;
  readonly decidedOn: LegalDay;
}

export interface Grant extends DecisionBase {
  readonly outcome: 'GRANTED';
  readonly number: string;
  readonly signature: Signature;
  /** Null: it was said that nothing limits the number. */
  readonly quotaDocument: QuotaDocument | null;
  readonly competence: GrantCompetence;
  /** 1, 2, 3 …: the nominee's n-th award under this plan or movement. Unique, so that no two race to the same. */
  readonly grantNumber: number;
}

export interface Refusal extends DecisionBase {
  readonly outcome: 'REFUSED';
  readonly reason: string;
}

export type AwardDecision = Grant | Refusal;
