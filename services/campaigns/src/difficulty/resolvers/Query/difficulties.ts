import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../../difficulty.queries.ts';

export const difficulties: NonNullable<QueryResolvers['difficulties']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, oldestFirst);
  const page = await context.difficulties.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
