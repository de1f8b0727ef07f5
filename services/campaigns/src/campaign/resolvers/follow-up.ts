import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { issuerDay } from '../campaign.state.ts';
import { organizationOn, organizationsOn } from './organizations-on.ts';

/** What is to come of the movement. */
export const followUpOfCampaign: CampaignResolvers = {
  reviews: (state) =>
    state.content.reviews.map(({ reviewerIds, ...review }) => ({
      ...review,
      reviewers: organizationsOn(reviewerIds, issuerDay(state)),
    })),
  issueRoute: (state) => {
    const route = state.content.issueRoute;
    return route && { ...route, viaOrganization: organizationOn(route.viaId, issuerDay(state)) };
  },
  conferenceRules: ({ content }) => content.conferenceRules,
};
