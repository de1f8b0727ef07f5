import type { Resolvers } from './__generated__/resolvers-types.ts';
import { AwardClause } from './campaign/resolvers/AwardClause.ts';
import { Campaign } from './campaign/resolvers/Campaign.ts';
import { Citation } from './campaign/resolvers/Citation.ts';
import { closeCampaign } from './campaign/resolvers/Mutation/closeCampaign.ts';
import { draftCampaign } from './campaign/resolvers/Mutation/draftCampaign.ts';
import { issueCampaign } from './campaign/resolvers/Mutation/issueCampaign.ts';
import { launchCampaign } from './campaign/resolvers/Mutation/launchCampaign.ts';
import { transcribeCampaign } from './campaign/resolvers/Mutation/transcribeCampaign.ts';
import { campaign } from './campaign/resolvers/Query/campaign.ts';
import { campaigns } from './campaign/resolvers/Query/campaigns.ts';
import { CitationInText } from './citation-text/resolvers/CitationInText.ts';
import { citationsInText } from './citation-text/resolvers/Query/citationsInText.ts';
import { Cluster } from './cluster/resolvers/Cluster.ts';
import { concludeCluster } from './cluster/resolvers/Mutation/concludeCluster.ts';
import { formCluster } from './cluster/resolvers/Mutation/formCluster.ts';
import { scoreClusterMember } from './cluster/resolvers/Mutation/scoreClusterMember.ts';
import { signClusterAgreement } from './cluster/resolvers/Mutation/signClusterAgreement.ts';
import { cluster } from './cluster/resolvers/Query/cluster.ts';
import { clusters } from './cluster/resolvers/Query/clusters.ts';
import { DocumentNumber } from './document-number/resolvers/DocumentNumber.ts';
import { DocumentNumberType } from './document-number/resolvers/DocumentNumberType.ts';
import { termsOfCampaign } from './plan/resolvers/Campaign.ts';
import { Duty } from './plan/resolvers/Duty.ts';
import { ScopeRule } from './plan/resolvers/ScopeRule.ts';
import { checkCampaignDraft } from './plan-checker/resolvers/Query/checkCampaignDraft.ts';
import { campaignStatistics } from './campaign-statistics/resolvers/Query/campaignStatistics.ts';
import { Signer } from './campaign/resolvers/Signer.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { campaign, campaigns, campaignStatistics, checkCampaignDraft, citationsInText, cluster, clusters },
  Mutation: {
    concludeCluster,
    formCluster,
    scoreClusterMember,
    signClusterAgreement,
    closeCampaign,
    draftCampaign,
    issueCampaign,
    launchCampaign,
    transcribeCampaign,
  },
  Campaign: { ...Campaign, ...termsOfCampaign },
  Citation,
  CitationInText,
  Cluster,
  DocumentNumber,
  DocumentNumberType,
  AwardClause,
  Duty,
  ScopeRule,
  Signer,
};
