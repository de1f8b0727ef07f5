import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../../report.queries.ts';

export const campaignResults: NonNullable<QueryResolvers['campaignResults']> = async (
  _parent,
  { organizationId, year, ...args },
  { reports },
) => {
  const request = pageRequest(args, oldestFirst);
  const page = await reports.results(organizationId, year, request);
  return toConnection(page, request, ({ snapshot }) => snapshot.state);
};
