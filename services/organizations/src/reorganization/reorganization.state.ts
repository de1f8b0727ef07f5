import type { LegalDay } from '@thidua/domain-kit';

/** What the law does to a unit. */
export type ReorganizationAct =
  | 'ESTABLISH'
  | 'MERGE'
  | 'FORM'
  | 'CONTINUE'
  | 'RENAME'
  | 'RETYPE'
  | 'RECODE'
  | 'TRANSFER_PART'
  | 'SPLIT'
  | 'DISSOLVE'
  | 'RESTORE'
  | 'CORRECT';

/** One of the units that another is made of, as the act tells it. */
export interface ReorganizationSource {
  readonly unit: string;
  readonly share: 'FULL' | 'PARTIAL';
  /** The sub-areas that go over, in the words of the act. */
  readonly subAreas: string | null;
  readonly isRemainder: boolean;
  readonly isConfirmed: boolean;
}

/** What the act says of one unit: that it comes to be, goes on, or ends. Null attributes stay as they were. */
export interface ReorganizationPart {
  readonly act: ReorganizationAct;
  readonly unit: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly code: string | null;
  readonly parent: string | null;
  readonly aliases: readonly string[] | null;
  readonly from: readonly ReorganizationSource[] | null;
  /** An act of law besides the one that the reorganisation is. */
  readonly legalBasis: string | null;
  /** For CORRECT: a day of the version that was recorded wrongly. */
  readonly at: LegalDay | null;
}

/** The act of law as a whole. Its days are kept apart; exactly one of the last two is known. */
export interface ReorganizationPaper {
  readonly authority: string;
  readonly number: string | null;
  readonly title: string;
  readonly adoptedOn: LegalDay | null;
  readonly inForceOn: LegalDay | null;
  /** The first day of what it makes. */
  readonly operatesFrom: LegalDay | null;
  /** A day before which that was, where the day itself is unknown. */
  readonly operatesBefore: LegalDay | null;
}

export interface ReorganizationState extends ReorganizationPaper {
  readonly id: string;
  readonly status: 'DRAFT' | 'ENACTED' | 'WITHDRAWN';
  /** In the order in which their units were first named, which means nothing. */
  readonly parts: readonly ReorganizationPart[];
}
