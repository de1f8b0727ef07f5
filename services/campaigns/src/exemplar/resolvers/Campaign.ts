import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../exemplar.queries.ts';

/** Who was put forward under a plan, at all homes. */
export const exemplarsOfCampaign: CampaignResolvers = {
  exemplars: async ({ id }, args, context) => {
    const request = pageRequest(args, oldestFirst);
    const page = await context.exemplars.below(id, request);
    return toConnection(page, request, ({ exemplar }) => exemplar);
  },
};
