import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../exemplar.queries.ts';

export const exemplars: NonNullable<QueryResolvers['exemplars']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.exemplars.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
