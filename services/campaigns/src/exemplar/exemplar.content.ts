import type { Entry, LegalDay } from '@thidua/domain-kit';

/** The four steps of the work on exemplars (4 khâu), in their order. */
export const exemplarStages = ['DISCOVERED', 'FOSTERED', 'REVIEWED', 'SPREAD'] as const;
export type ExemplarStage = (typeof exemplarStages)[number];

/** A file that is kept elsewhere: its digest says whether what is shown is what was meant. */
interface Attachment {
  readonly title: string;
  readonly sha256: string;
}

export interface Evidence {
  readonly words: string;
  readonly attachments: readonly Attachment[];
}

/** The record of the meeting at which a collective put the exemplar forward (suy tôn). */
export interface Minute {
  /** In words: a hamlet or a team is no organization of its own. */
  readonly collective: string;
  readonly number: string | null;
  readonly day: LegalDay;
  /** Null where nobody counted, as with a show of hands. */
  readonly votes: { readonly inFavour: number; readonly of: number } | null;
}

/** Somewhere that took the example up: an organization, or in words where it is none (a hamlet, a khu phố). */
export interface TakenUp {
  readonly organizationId: string | null;
  readonly name: string | null;
  readonly takenUpOn: LegalDay;
}

/**
 * Who is put forward. A person is an id here: name and post, which alone may tell who it is, stand in the erasable
 * `people` collection.
 */
export type ExemplarSubject =
  | {
      readonly kind: 'PERSON';
      readonly personId: string;
      /** Only because shares of direct workers are asked for. Null: not known. */
      readonly isDirectWorker: boolean | null;
    }
  | { readonly kind: 'ORGANIZATION'; readonly organizationId: string }
  | { readonly kind: 'COLLECTIVE'; readonly name: string };

export interface Nomination {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly nominatedOn: LegalDay;
  readonly subject: ExemplarSubject;
  /** The field of life: production, schooling, security … in the unit's words. */
  readonly field: string | null;
  readonly achievement: string;
  readonly minute: Minute;
  readonly evidence: Evidence;
}

/** A stage that was reached, and by what one can see it. */
export interface ReachedStage {
  readonly stage: ExemplarStage;
  readonly day: LegalDay;
  /** Who took the step: the unit that nominated, or one of those that took it over. */
  readonly organizationId: string;
  readonly evidence: Evidence;
  /** Of SPREAD; else empty. */
  readonly places: readonly TakenUp[];
  readonly entry: Entry;
}

export interface Withdrawal {
  readonly withdrawnOn: LegalDay;
  readonly reason: string;
  readonly entry: Entry;
}
