import type { campaignIssuedV1, campaignTranscribedV1, Envelope } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { put } from './open-work.document.ts';

export const openPlansCollection = 'open_plans';

/** Plans and directives in force, by their issuer, with the last day of their period. */
export const openPlansProjection: Projection = {
  name: 'open-plans',
  source: 'campaigns',
  collections: [{ name: openPlansCollection, indexes: [{ organization: 1, lastDay: 1 }] }],
  on: {
    'campaign-issued.v1': onCampaignIssued,
    'campaign-transcribed.v1': onCampaignTranscribed,
  },
};

function onCampaignIssued({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, issuer, period } = data as (typeof campaignIssuedV1)['sample'];
  return [put(openPlansCollection, id, { organization: issuer.id, lastDay: period?.to ?? null })];
}

function onCampaignTranscribed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, issuer, period } = data as (typeof campaignTranscribedV1)['sample'];
  return [put(openPlansCollection, id, { organization: issuer.id, lastDay: period?.to ?? null })];
}
