import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { ConferenceContent } from './conference.content.ts';

interface Entered {
  readonly id: string;
  readonly hostAsOf: LegalDay | null;
  readonly content: ConferenceContent;
}

export type ConferenceTranscribed = DomainEvent<'ConferenceTranscribed', Entered>;
export type ConferencePlanned = DomainEvent<'ConferencePlanned', Entered>;

export type ConferenceEvent = ConferenceTranscribed | ConferencePlanned;
