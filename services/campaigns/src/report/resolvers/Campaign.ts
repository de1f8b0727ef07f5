import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../report.queries.ts';

/** What units reported on a plan, and in which year's evaluation it counts. */
export const reportsOfCampaign: CampaignResolvers = {
  reports: async ({ id }, { kind, ...args }, { reports }) => {
    const request = pageRequest(args, oldestFirst);
    const page = await reports.under(id, kind ?? null, request);
    return toConnection(page, request, ({ report }) => report);
  },
  annualReview: ({ content }) => content.annualReview,
};
