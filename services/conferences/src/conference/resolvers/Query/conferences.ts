import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { latestFirst } from '../../conference.queries.ts';

export const conferences: NonNullable<QueryResolvers['conferences']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, latestFirst);
  const page = await context.conferences.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
