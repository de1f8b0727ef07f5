import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { latestYearFirst } from '../../cluster.queries.ts';

export const clusters: NonNullable<QueryResolvers['clusters']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, latestYearFirst);
  const page = await context.clusters.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
