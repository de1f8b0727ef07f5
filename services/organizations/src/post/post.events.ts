import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { PostState } from './post.state.ts';

export type PostAppointed = DomainEvent<'PostAppointed', PostState>;
export type PostTranscribed = DomainEvent<'PostTranscribed', PostState>;
export type PostLeft = DomainEvent<
  'PostLeft',
  { readonly id: string; readonly validTo: LegalDay; readonly basis: string }
>;

export type PostEvent = PostAppointed | PostTranscribed | PostLeft;
