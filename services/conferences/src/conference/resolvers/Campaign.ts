import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { ConferenceElsewhere } from '../conference.elsewhere.ts';
import { latestFirst } from '../conference.queries.ts';

export const Campaign: CampaignResolvers = {
  // Any plan may be asked for its conferences; whether there is such a plan, its owner says.
  __resolveReference: async ({ id }) => ({ id }),
  conferences: async ({ id }, args, { conferences, homes }) => {
    const request = pageRequest(args, latestFirst);
    const page = await conferences.convenedBy(id, request);
    return toConnection(page, request, (row) =>
      'state' in row ? row.state : new ConferenceElsewhere(row.elsewhere, homes),
    );
  },
};
