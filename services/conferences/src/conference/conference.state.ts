import type { LegalDay } from '@thidua/domain-kit';
import type { ConferenceContent } from './conference.content.ts';

export interface ConferenceState {
  readonly status: 'PLANNED' | 'TRANSCRIBED';
  readonly id: string;
  /** The day on which its host is to be seen: the day of the plan, or the earliest possible one. */
  readonly hostAsOf: LegalDay | null;
  readonly content: ConferenceContent;
}
