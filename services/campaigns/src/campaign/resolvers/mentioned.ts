import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';

/** What the paper speaks of beside its own business. */
export const mentionedInCampaign: CampaignResolvers = {
  occasions: ({ content }) => content.occasions,
  otherMovements: ({ content }) => content.otherMovements,
};
