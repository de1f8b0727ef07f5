import type { CampaignResolvers } from '../../__generated__/resolvers-types.ts';
import { issuerDay } from '../../campaign/campaign.state.ts';

/** Each with its place, 1-based. */
const numbered = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, order: index + 1 }));

/** What a plan asks of those who carry it out. */
export const termsOfCampaign: CampaignResolvers = {
  indicators: ({ content }) => numbered(content.indicators),
  scope: (state) =>
    state.content.scope && {
      ...state.content.scope,
      rules: numbered(state.content.scope.rules).map((rule) => ({ ...rule, asOf: issuerDay(state) })),
    },
  duties: (state) => numbered(state.content.duties).map((duty) => ({ ...duty, asOf: issuerDay(state) })),
  demands: ({ content }) => content.demands,
};
