import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { AwardProposalElsewhere } from '../award-proposal.elsewhere.ts';
import { newestFirst } from '../award-proposal.queries.ts';

export const Campaign: CampaignResolvers = {
  // Any plan may be asked for its proposals; whether there is such a plan, its owner says.
  __resolveReference: async ({ id }) => ({ id }),
  awardProposals: async ({ id }, args, { awardProposals, homes }) => {
    const request = pageRequest(args, newestFirst);
    const page = await awardProposals.under(id, request);
    return toConnection(page, request, (row) =>
      'state' in row ? row.state : new AwardProposalElsewhere(row.elsewhere, homes),
    );
  },
};
