import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { EnteredPost, PostState } from './post.state.ts';

/** What the rules must know of a kind of post. */
export interface PostKindFact extends Validity {
  readonly rank: number;
  readonly isSingle: boolean;
}

/** What the command must know besides the aggregate: read from the facts and from snapshots before deciding. */
export interface PostFacts {
  /** Null if the table has no such kind. */
  readonly kind: PostKindFact | null;
  /** The versions of the organization; null if nobody knows it. */
  readonly organization: readonly Validity[] | null;
  /** The other posts of this kind at the organization, entered along with this one or before. */
  readonly others: readonly (EnteredPost | PostState)[];
}

export type AppointToPost = Command<
  'AppointToPost',
  { readonly post: EnteredPost; readonly facts: PostFacts }
>;

/** One post's part of a transcription; `path` is its place in the input. */
export type TranscribePosts = Command<
  'TranscribePosts',
  { readonly post: EnteredPost; readonly path: readonly string[]; readonly facts: PostFacts }
>;

export type LeavePost = Command<
  'LeavePost',
  { readonly id: string; readonly validTo: LegalDay; readonly basis: string }
>;

export type PostCommand = AppointToPost | TranscribePosts | LeavePost;
