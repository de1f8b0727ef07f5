import {
  type Decision,
  existenceOn,
  isRejection,
  overlap,
  reject,
  type Rejection,
  validOn,
} from '@thidua/domain-kit';
import type { AppointToPost, LeavePost, PostCommand, PostFacts, TranscribePosts } from './post.commands.ts';
import type { PostEvent } from './post.events.ts';
import type { EnteredPost, PostState } from './post.state.ts';

/** The rules of the post aggregate: (command, state) → events, or what stands against it. */
export function decidePost(command: PostCommand, state: PostState | undefined): Decision<PostEvent> {
  switch (command.type) {
    case 'AppointToPost':
      return appointToPost(command, state);
    case 'TranscribePosts':
      return transcribePost(command, state);
    case 'LeavePost':
      return leavePost(command, state);
  }
}

function appointToPost({ data }: AppointToPost, state: PostState | undefined): Decision<PostEvent> {
  const { post, facts } = data;
  if (state) return reject('POST_DIFFERS', { params: { id: post.id } });
  const entered = enter(post, facts, []);
  return isRejection(entered) ? entered : [{ type: 'PostAppointed', data: entered }];
}

function transcribePost({ data }: TranscribePosts, state: PostState | undefined): Decision<PostEvent> {
  const { post, path, facts } = data;
  if (state && isSamePost(state, post)) return [];
  if (state) return reject('POST_DIFFERS', { path: [...path, 'id'], params: { id: post.id } });
  const entered = enter(post, facts, path);
  return isRejection(entered) ? entered : [{ type: 'PostTranscribed', data: entered }];
}

function leavePost({ data }: LeavePost, state: PostState | undefined): Decision<PostEvent> {
  const { id, validTo } = data;
  if (!state) return reject('UNKNOWN_ID', { path: ['postId'], params: { id } });
  if (state.validTo === validTo) return [];
  // On its first day it may end: a post entered by mistake then never was held.
  if (validTo < state.validFrom)
    return reject('HELD_FOR_NO_DAY', { path: ['validTo'], params: { validFrom: state.validFrom, validTo } });
  if (state.validTo !== null && state.validTo < validTo)
    return reject('POST_LEFT_BEFORE', { path: ['validTo'], params: { id, validTo: state.validTo } });
  return [{ type: 'PostLeft', data }];
}

/** The post as it will be held, or the first thing that stands against it. */
function enter(post: EnteredPost, facts: PostFacts, path: readonly string[]): PostState | Rejection {
  const { kind: code, validFrom, validTo } = post;
  const at = (field: string) => [...path, field];
  const { kind } = facts;
  if (!kind) return reject('POST_KIND_UNKNOWN', { path: at('kind'), params: { kind: code } });
  if (!validOn(kind, validFrom))
    return reject('POST_KIND_NOT_IN_FORCE', { path: at('kind'), params: { kind: code, day: validFrom } });
  if (validTo !== null && validTo <= validFrom)
    return reject('HELD_FOR_NO_DAY', { path: at('validTo'), params: { validFrom, validTo } });
  return (
    checkOrganization(post, facts, at) ??
    checkHolders(post, kind.isSingle, facts, at) ?? {
      ...post,
      ...{ rank: kind.rank, isSingle: kind.isSingle, leftBy: null },
    }
  );
}

/** The organization exists on every day on which the post is held. */
function checkOrganization(
  { organization: id, validFrom, validTo }: EnteredPost,
  { organization }: PostFacts,
  at: (field: string) => string[],
): Rejection | null {
  if (!organization) return reject('UNKNOWN_ID', { path: at('organizationId'), params: { id } });
  const existence = existenceOn(organization, validFrom);
  if (!existence)
    return reject('ORGANIZATION_NOT_IN_FORCE', { path: at('validFrom'), params: { id, day: validFrom } });
  const { validTo: ended } = existence;
  const isOutlived = ended !== null && (validTo === null || validTo > ended);
  return isOutlived
    ? reject('POST_OUTLIVES_ORGANIZATION', { path: at('validTo'), params: { id, ended } })
    : null;
}

/** Nobody holds the same post twice at a time, and a single one has one holder. */
function checkHolders(
  post: EnteredPost,
  isSingle: boolean,
  { others }: PostFacts,
  at: (field: string) => string[],
): Rejection | null {
  const meanwhile = others.filter((each) => each.validTo !== each.validFrom && overlap(each, post));
  const own = meanwhile.find(({ person, title }) => person === post.person && title === post.title);
  if (own) return reject('POST_HELD_ALREADY', { path: at('kind'), params: { id: own.id } });
  const [holder] = meanwhile;
  return isSingle && holder
    ? reject('POST_TAKEN', {
        path: at('kind'),
        params: { id: holder.id, from: holder.validFrom, to: holder.validTo ?? '…' },
      })
    : null;
}

/** That it was left since by an act recorded here does not count: the paper said nothing of it. */
function isSamePost(state: PostState, post: EnteredPost): boolean {
  const same = (['organization', 'person', 'title', 'kind', 'validFrom', 'basis'] as const).every(
    (field) => state[field] === post[field],
  );
  return same && (state.leftBy !== null || state.validTo === post.validTo);
}
