import type { conferencePlannedV1, conferenceTranscribedV1, Envelope } from '@thidua/event-contracts';
import type { CopyDocument, Projection, ProjectionWrite } from '@thidua/event-kit';
import { listDayOf } from '../conference.aggregate.ts';

export const toldConferencesCollection = 'told_conferences';

/** Conferences of all instances of this service, as they tell each other. Its own among them: a home may move. */
export const toldConferencesProjection: Projection = {
  name: 'told-conferences',
  source: 'conferences',
  collections: [
    {
      name: toldConferencesCollection,
      indexes: [
        { 'keys.campaign': 1, 'keys.day': -1, _id: 1 },
        { 'keys.campaign': 1, unit: 1 },
      ],
    },
  ],
  on: {
    'conference-planned.v1': onConferencePlanned,
    'conference-transcribed.v1': onConferenceTranscribed,
  },
};

function onConferencePlanned({ unit, data }: Envelope): readonly ProjectionWrite[] {
  return [put(unit, data as (typeof conferencePlannedV1)['sample'])];
}

function onConferenceTranscribed({ unit, data }: Envelope): readonly ProjectionWrite[] {
  return [put(unit, data as (typeof conferenceTranscribedV1)['sample'])];
}

function put(unit: string, told: (typeof conferencePlannedV1)['sample']): ProjectionWrite {
  const { id, campaign, time, term } = told;
  const fields: Omit<CopyDocument, '_id'> = {
    unit,
    keys: { campaign, day: listDayOf(time, term) },
  };
  return {
    collection: toldConferencesCollection,
    operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
  };
}
