import type { LegalDay } from '@thidua/domain-kit';
import type { AggregateType } from '@thidua/event-kit';
import type { ConferenceContent, Period, Years } from './conference.content.ts';
import type { ConferenceEvent } from './conference.events.ts';
import { evolveConference } from './conference.evolve.ts';
import { publishConferenceEvent } from './conference.publish.ts';
import type { ConferenceState } from './conference.state.ts';

/** `<host>/<series>`: within it ordinals are counted and terms follow each other. */
export const lineOf = ({ hostId, series }: Pick<ConferenceContent, 'hostId' | 'series'>): string =>
  `${hostId}/${series}`;

/** Where a conference stands in a list: by its first day, else by the nearest bound that is told. */
export const listDayOf = (time: Period | null | undefined, term: Years): LegalDay =>
  time?.from ?? time?.to ?? `${term.from}-01-01`;

/** How conferences are stored, found and told to others. */
export const conferenceAggregate: AggregateType<ConferenceState, ConferenceEvent> = {
  name: 'conference',
  owner: 'conferences',
  collection: 'conferences',
  evolve: evolveConference,
  publish: publishConferenceEvent,
  keys: ({ content }) => {
    const { hostId, campaignId, ordinal, term, time } = content;
    const line = lineOf(content);
    return {
      host: hostId,
      campaign: campaignId,
      day: listDayOf(time, term),
      line,
      // Unique, so that of two entered at the same time one loses: no year and no number is held twice.
      years: Array.from({ length: term.to - term.from }, (_, index) => `${line}/${term.from + index}`),
      ...(ordinal !== null && { ordinal: `${line}/${ordinal}` }),
    };
  },
  indexes: [
    { keys: { 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.host': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.campaign': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.line': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'keys.years': 1 }, unique: true },
    { keys: { 'keys.ordinal': 1 }, unique: true, where: { 'keys.ordinal': { $exists: true } } },
  ],
  upcasters: {},
};
