import type { LegalDay, Validity } from '@thidua/domain-kit';

/** What a paper says of a post: who holds which post of which organization, and by which decision. */
export interface EnteredPost extends Validity {
  readonly id: string;
  readonly organization: string;
  /** The person's id only: the name stands in the collection that can be erased. */
  readonly person: string;
  /** The post in the words of the paper. */
  readonly title: string;
  /** A code of the table of post kinds. */
  readonly kind: string;
  readonly validFrom: LegalDay;
  /** The decision of appointment, or the paper that shows the post held. */
  readonly basis: string;
}

/** A person holds a post of an organization: its chair, the head of a division, a member of a council. */
export interface PostState extends EnteredPost {
  /** As the kind said when the post was entered: a later table does not reorder or break what was lawful. */
  readonly rank: number;
  readonly isSingle: boolean;
  /** The decision by which it was left before it was to end; null while it was not. */
  readonly leftBy: string | null;
}
