import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { issuerDay } from '../campaign.state.ts';
import { organizationsOn } from './organizations-on.ts';

/** How the movement is to be led and judged. */
export const guidanceOfCampaign: CampaignResolvers = {
  criteria: ({ content }) => content.criteria,
  principles: ({ content }) => content.principles,
  emphases: ({ content }) => content.emphases,
  accountability: (state) =>
    state.content.accountability.map(({ organizationIds, ...words }) => ({
      ...words,
      organizations: organizationsOn(organizationIds, issuerDay(state)),
    })),
  exemplarStages: ({ content }) => content.exemplarStages,
  plaqueWorks: ({ content }) => content.plaqueWorks,
  delegation: ({ content }) => content.delegation,
};
