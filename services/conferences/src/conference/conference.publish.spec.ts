import { describe, expect, it } from '@jest/globals';
import { conferencePlannedV1, conferenceTranscribedV1 } from '@thidua/event-contracts';
import { publishConferenceEvent } from './conference.publish.ts';
import { content } from './conference.samples.ts';

const id = 'conference.knxrwj7q.01970000-0000-7000-8000-000000000005';

describe('what the conferences service tells', () => {
  it.each([
    ['ConferenceTranscribed', conferenceTranscribedV1],
    ['ConferencePlanned', conferencePlannedV1],
  ] as const)('%s: which conference, of whom, when, by which plan', (type, contract) => {
    const told = publishConferenceEvent({ type, data: { id, hostAsOf: '2025-07-25', content: content() } });
    expect(told.contract.type).toBe(contract.type);
    expect(contract.data.parse(told.data)).toEqual({
      ...{ id, campaign: content().campaignId, series: 'hoi-nghi-dien-hinh-tien-tien', ordinal: 1 },
      host: { id: 'organization.knxrwj7q', asOf: '2025-07-25' },
      term: { from: 2025, to: 2030 },
      time: { from: '2025-08-01', to: '2025-08-31' },
    });
  });
});
