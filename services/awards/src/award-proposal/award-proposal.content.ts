import type { LegalDay } from '@thidua/domain-kit';

/** Both days included; an end that is unknown is null. */
export interface Period {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** Days that are both known, both included. */
export interface Days {
  readonly from: LegalDay;
  readonly to: LegalDay;
}

/** A person is an id here; the name stands in the erasable `people` collection. */
export interface Nominee {
  readonly kind: 'ORGANIZATION' | 'PERSON';
  readonly id: string;
}

export interface Achievement extends Days {
  readonly title: string;
  readonly description: string | null;
}

/** What a proposal says. */
export interface AwardProposalContent {
  readonly campaignId: string;
  /** A movement of the plan's list, 1-based; null for the plan's own campaign. */
  readonly movementOrder: number | null;
  readonly proposerId: string;
  readonly proposedOn: LegalDay;
  readonly nominee: Nominee;
  /** A code of the table of law. */
  readonly form: string;
  readonly achievement: Achievement;
  readonly reason: string;
}
