import type {
  campaignClosedV1,
  campaignIssuedV1,
  campaignLaunchedV1,
  campaignTransferredV1,
  Envelope,
} from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import {
  dayInLists,
  type KnownCampaign,
  type KnownCampaignDocument,
  type KnownCourse,
} from './known-campaign.ts';

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

/**
 * The same for the campaigns service itself: it lists what carries out a plan at other homes, finds what is cited, and
 * takes in what is done here for a plan from there.
 */
export const campaignsAcrossHomesProjection: Projection = {
  ...campaignsProjection,
  collections: [
    {
      name: knownCampaignsCollection,
      indexes: [
        { 'keys.parent': 1, 'keys.day': 1, _id: 1, unit: 1, 'issuer.id': 1 },
        { documentNumber: 1, issuedOn: 1 },
        { 'issuer.id': 1, 'keys.parent': 1, 'keys.day': 1, _id: 1 },
      ],
    },
  ],
  on: {
    'campaign-issued.v1': (event) => [put(event, 'ISSUED', termsIn(event))],
    'campaign-transcribed.v1': (event) => [put(event, 'TRANSCRIBED', termsIn(event))],
    'campaign-launched.v1': onCampaignLaunched,
    'campaign-transferred.v1': onCampaignTransferred,
    'campaign-closed.v1': onCampaignClosed,
  },
};

function onCampaignIssued(event: Envelope): readonly ProjectionWrite[] {
  return [put(event, 'ISSUED')];
}

function onCampaignTranscribed(event: Envelope): readonly ProjectionWrite[] {
  return [put(event, 'TRANSCRIBED')];
}

function onCampaignLaunched({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, launchedOn } = data as (typeof campaignLaunchedV1)['sample'];
  return [set(id, { launchedOn })];
}

function onCampaignTransferred({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, custodians } = data as (typeof campaignTransferredV1)['sample'];
  return [set(id, { custodians })];
}

function onCampaignClosed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, closedOn } = data as (typeof campaignClosedV1)['sample'];
  return [set(id, { closedOn })];
}

const termsIn = ({ data }: Envelope): Pick<KnownCourse, 'terms'> => ({
  terms: (data as (typeof campaignIssuedV1)['sample']).terms ?? null,
});

function put(
  { unit, data }: Envelope,
  origin: KnownCampaign['origin'],
  more: Partial<KnownCourse> = {},
): ProjectionWrite {
  const told = data as (typeof campaignIssuedV1)['sample'];
  const { id, title, documentNumber, issuer, issuedOn, issuedBetween, period, movements, parent } = told;
  const fields: Omit<KnownCampaignDocument, '_id'> = {
    ...{ origin, title, documentNumber, issuer, issuedOn, issuedBetween, period, movements, unit },
    keys: { parent: parent ?? null, day: dayInLists(told) },
  };
  return set(id, { ...fields, ...more });
}

const set = (id: string, fields: object): ProjectionWrite => ({
  collection: knownCampaignsCollection,
  operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
});
