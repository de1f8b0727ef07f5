/** Issued plans, as the services keep them that hang their own acts on a plan. */
export { campaignsAcrossHomesProjection, campaignsProjection } from './campaigns.projection.ts';
export { type KnownCampaign, type KnownCourse, type KnownMovement, planDay } from './known-campaign.ts';
export { knownCampaignRefusals } from './known-campaign-refusals.ts';
export { KnownCampaigns, type PlanLink } from './known-campaigns.store.ts';
export { requireKnownCampaign } from './require-known-campaign.ts';
