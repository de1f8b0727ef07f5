import type {
  campaignClosedV1,
  campaignIssuedV1,
  campaignTranscribedV1,
  campaignTransferredV1,
  Envelope,
} from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { put } from './open-work.document.ts';

export const openPlansCollection = 'open_plans';

/** Plans and directives in force, by who answers for them, with the last day of their period. */
export const openPlansProjection: Projection = {
  name: 'open-plans',
  source: 'campaigns',
  collections: [{ name: openPlansCollection, indexes: [{ organization: 1, lastDay: 1 }] }],
  on: {
    'campaign-issued.v1': onCampaignIssued,
    'campaign-transcribed.v1': onCampaignTranscribed,
    'campaign-transferred.v1': onCampaignTransferred,
    'campaign-closed.v1': onCampaignClosed,
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

/** Several may answer for it: it is open work of each. */
function onCampaignTransferred({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, custodians } = data as (typeof campaignTransferredV1)['sample'];
  const update = { $set: { organization: custodians.map(({ organization }) => organization) } };
  return [{ collection: openPlansCollection, operation: { updateOne: { filter: { _id: id }, update } } }];
}

function onCampaignClosed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id } = data as (typeof campaignClosedV1)['sample'];
  return [{ collection: openPlansCollection, operation: { deleteOne: { filter: { _id: id } } } }];
}
