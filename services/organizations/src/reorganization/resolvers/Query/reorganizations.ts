import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../reorganization.queries.ts';

export const reorganizations: NonNullable<QueryResolvers['reorganizations']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.reorganizations.page(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
