import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../campaign.queries.ts';

export const campaigns: NonNullable<QueryResolvers['campaigns']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.campaigns.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
