import { legalDayArgument } from '@thidua/federation-kit';
import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

export const campaignStatistics: NonNullable<QueryResolvers['campaignStatistics']> = (
  _parent,
  { filter },
  { countCampaigns },
) =>
  countCampaigns({
    issuerId: filter?.issuerId ?? null,
    issuedFrom: legalDayArgument(filter?.issuedFrom, 'filter.issuedFrom'),
    issuedTo: legalDayArgument(filter?.issuedTo, 'filter.issuedTo'),
  });
