import type { campaignIssuedV1, campaignTranscribedV1, Envelope } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import type { KnownCampaign } from './known-campaign.ts';

export const knownCampaignsCollection = 'known_campaigns';

/** Plans and directives in force. Drafts never leave their service, so what is here may be named by anyone. */
export const campaignsProjection: Projection = {
  name: 'campaigns',
  source: 'campaigns',
  collections: [{ name: knownCampaignsCollection, indexes: [] }],
  on: {
    'campaign-issued.v1': onCampaignIssued,
    'campaign-transcribed.v1': onCampaignTranscribed,
  },
};

function onCampaignIssued(event: Envelope): readonly ProjectionWrite[] {
  return [put(event.data as (typeof campaignIssuedV1)['sample'], 'ISSUED')];
}

function onCampaignTranscribed(event: Envelope): readonly ProjectionWrite[] {
  return [put(event.data as (typeof campaignTranscribedV1)['sample'], 'TRANSCRIBED')];
}

function put(data: (typeof campaignIssuedV1)['sample'], origin: KnownCampaign['origin']): ProjectionWrite {
  const { id, title, documentNumber, issuer, issuedOn, issuedBetween, period, movements } = data;
  const fields: Omit<KnownCampaign, 'id'> = {
    ...{ origin, title, documentNumber, issuer, issuedOn, issuedBetween, period, movements },
  };
  return {
    collection: knownCampaignsCollection,
    operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
  };
}
