import type { AggregateType } from '@thidua/event-kit';
import type { PostEvent } from './post.events.ts';
import { evolvePost } from './post.evolve.ts';
import { publishPostEvent } from './post.publish.ts';
import type { PostState } from './post.state.ts';

/** How posts are stored, found and told to others. */
export const postAggregate: AggregateType<PostState, PostEvent> = {
  name: 'post',
  owner: 'organizations',
  collection: 'posts',
  evolve: evolvePost,
  publish: publishPostEvent,
  keys: ({ organization, kind, isSingle, validTo }) =>
    isSingle && validTo === null ? { openSeat: `${organization}/${kind}` } : {},
  indexes: [
    { keys: { 'state.organization': 1, 'state.rank': 1, 'state.validFrom': 1, _id: 1 } },
    { keys: { 'state.person': 1, 'state.validFrom': -1, _id: 1 } },
    // Rules see who holds a single post; this stops two that are appointed to it at the same time.
    { keys: { 'keys.openSeat': 1 }, unique: true, where: { 'keys.openSeat': { $exists: true } } },
  ],
  upcasters: {},
};
