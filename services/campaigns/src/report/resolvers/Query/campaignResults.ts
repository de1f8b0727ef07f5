import { entityIdArgument, pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../../report.queries.ts';

export const campaignResults: NonNullable<QueryResolvers['campaignResults']> = async (
  _parent,
  { organizationId, year, ...args },
  { reports },
) => {
  const request = pageRequest(args, oldestFirst);
  const id = entityIdArgument(organizationId, 'organization', 'organizationId');
  const page = await reports.results(id, year, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
