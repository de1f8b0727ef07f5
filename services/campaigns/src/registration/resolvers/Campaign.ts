import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { oldestFirst } from '../registration.queries.ts';

/** Who registered for a plan. */
export const registrationsOfCampaign: CampaignResolvers = {
  registrations: async ({ id }, args, { registrations }) => {
    const request = pageRequest(args, oldestFirst);
    const page = await registrations.under(id, request);
    return toConnection(page, request, ({ registration }) => registration);
  },
};
