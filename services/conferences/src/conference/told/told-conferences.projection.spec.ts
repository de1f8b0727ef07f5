import { describe, expect, it } from '@jest/globals';
import {
  conferencePlannedV1,
  conferenceTranscribedV1,
  type Envelope,
  wireType,
} from '@thidua/event-contracts';
import { conferenceAggregate } from '../conference.aggregate.ts';
import { content } from '../conference.samples.ts';
import { toldConferencesProjection } from './told-conferences.projection.ts';

const told = (contract: typeof conferencePlannedV1, time: object | null | undefined): Envelope => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', source: '/conferences/default' },
  ...{ id: 'x/1', subject: 'x', unit: 'abcdefgh', epoch: 1, seq: 1, prevseq: null, effectiveon: null },
  ...{ time: '2025-07-25T01:00:00.000Z', correlationid: 'spec', causationid: null },
  ...{ type: wireType(contract.type), data: { ...contract.sample, time } },
});
const { id, campaign } = conferencePlannedV1.sample;

describe('what instances know of each other’s conferences', () => {
  it.each([
    ['planned, by its first day', conferencePlannedV1, { from: '2025-08-01', to: null }, '2025-08-01'],
    ['transcribed, by its last day', conferenceTranscribedV1, { from: null, to: '2025-08-31' }, '2025-08-31'],
    ['told by an earlier release, by its term', conferenceTranscribedV1, undefined, '2025-01-01'],
  ] as const)('places one that was %s', (_how, contract, time, day) => {
    const fields = { unit: 'abcdefgh', keys: { campaign, day } };
    expect(toldConferencesProjection.on[contract.type]?.(told(contract, time))).toEqual([
      {
        collection: 'told_conferences',
        operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
      },
    ]);
    const source = { text: '…', line: null, lineTo: null };
    const own = content({ time: time ? { ...time, halfDays: null, source } : null });
    const state = { status: 'PLANNED', id, hostAsOf: null, content: own } as const;
    expect(conferenceAggregate.keys(state)).toMatchObject({ day });
  });
});
