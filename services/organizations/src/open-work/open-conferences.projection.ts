import type { conferencePlannedV1, conferenceTranscribedV1, Envelope } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { put } from './open-work.document.ts';

export const openConferencesCollection = 'open_conferences';

/** Conferences that are planned, by their host, with the last day on which they may take place. */
export const openConferencesProjection: Projection = {
  name: 'open-conferences',
  source: 'conferences',
  collections: [{ name: openConferencesCollection, indexes: [{ organization: 1, lastDay: 1 }] }],
  on: {
    'conference-planned.v1': onConferencePlanned,
    'conference-transcribed.v1': onConferenceTranscribed,
  },
};

function onConferencePlanned({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, host, time } = data as (typeof conferencePlannedV1)['sample'];
  return [put(openConferencesCollection, id, { organization: host.id, lastDay: time?.to ?? null })];
}

function onConferenceTranscribed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, host, time } = data as (typeof conferenceTranscribedV1)['sample'];
  return [put(openConferencesCollection, id, { organization: host.id, lastDay: time?.to ?? null })];
}
