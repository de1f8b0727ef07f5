import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { newestFirst } from '../../award-proposal.queries.ts';

export const awardProposals: NonNullable<QueryResolvers['awardProposals']> = async (
  _parent,
  { filter, ...args },
  context,
) => {
  const request = pageRequest(args, newestFirst);
  const page = await context.awardProposals.search(filter ?? {}, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
