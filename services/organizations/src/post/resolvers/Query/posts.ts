import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../post.queries.ts';

/** Whoever may see nothing gets an empty list: it looks like that of a person without a post. */
export const posts: NonNullable<QueryResolvers['posts']> = async (
  _parent,
  { personId, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.posts.ofPerson(personId, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
