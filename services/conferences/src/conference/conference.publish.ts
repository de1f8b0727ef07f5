import { conferencePlannedV1, conferenceTranscribedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { ConferenceEvent } from './conference.events.ts';

/** Private event → public contract. */
export function publishConferenceEvent({ type, data }: ConferenceEvent): Publication {
  const { campaignId, hostId, series, ordinal, term, time } = data.content;
  const told = {
    ...{ id: data.id, campaign: campaignId, series, ordinal },
    host: { id: hostId, asOf: data.hostAsOf },
    term: { from: term.from, to: term.to },
    time: time && { from: time.from, to: time.to },
  };
  switch (type) {
    case 'ConferenceTranscribed':
      return publication(conferenceTranscribedV1, told);
    case 'ConferencePlanned':
      return publication(conferencePlannedV1, told);
  }
}
