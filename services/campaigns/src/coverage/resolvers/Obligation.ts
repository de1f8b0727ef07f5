import type { ObligationResolvers } from '../../__generated__/resolvers-types.ts';

export const Obligation: ObligationResolvers = {
  campaign: async ({ campaignId }, _args, { campaigns }) => {
    const campaign = await campaigns.find(campaignId);
    if (!campaign) throw new Error(`owed under no campaign: ${campaignId}`);
    return campaign;
  },
  organization: ({ member: { id, asOf } }) => ({ id, asOf }),
  fulfilledOn: ({ fulfilment }) => fulfilment?.on ?? null,
  fulfilledBy: ({ fulfilment }) => fulfilment?.by ?? null,
  through: ({ fulfilment }) => fulfilment?.through ?? null,
};
