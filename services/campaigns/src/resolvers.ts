import type { Resolvers } from './__generated__/resolvers-types.ts';
import { AwardClause } from './campaign/resolvers/AwardClause.ts';
import { Campaign } from './campaign/resolvers/Campaign.ts';
import { Citation } from './campaign/resolvers/Citation.ts';
import { draftCampaign } from './campaign/resolvers/Mutation/draftCampaign.ts';
import { issueCampaign } from './campaign/resolvers/Mutation/issueCampaign.ts';
import { transcribeCampaign } from './campaign/resolvers/Mutation/transcribeCampaign.ts';
import { campaign } from './campaign/resolvers/Query/campaign.ts';
import { campaigns } from './campaign/resolvers/Query/campaigns.ts';
import { CitationInText } from './citation-text/resolvers/CitationInText.ts';
import { citationsInText } from './citation-text/resolvers/Query/citationsInText.ts';
import { DocumentNumber } from './document-number/resolvers/DocumentNumber.ts';
import { DocumentNumberType } from './document-number/resolvers/DocumentNumberType.ts';
import { checkCampaignDraft } from './plan-checker/resolvers/Query/checkCampaignDraft.ts';
import { campaignStatistics } from './campaign-statistics/resolvers/Query/campaignStatistics.ts';
import { Signer } from './campaign/resolvers/Signer.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { campaign, campaigns, campaignStatistics, checkCampaignDraft, citationsInText },
  Mutation: { draftCampaign, issueCampaign, transcribeCampaign },
  Campaign,
  Citation,
  CitationInText,
  DocumentNumber,
  DocumentNumberType,
  AwardClause,
  Signer,
};
