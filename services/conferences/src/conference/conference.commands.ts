import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { ConferenceContent, Period, Years } from './conference.content.ts';

/** The plan that convenes the conference. */
export interface Plan {
  readonly origin: 'ISSUED' | 'TRANSCRIBED';
  /** The day of issue, or the earliest one that is possible; null if nothing bounds it. */
  readonly issuedFrom: LegalDay | null;
  readonly period: Period | null;
}

/** Another conference of the same series and host. */
export interface Sibling {
  readonly id: string;
  readonly ordinal: number | null;
  readonly term: Years;
}

/** What the commands must know besides the aggregate: read from projections and snapshots before deciding. */
export interface ConferenceFacts {
  readonly plan: Plan;
  /** When this incarnation of the host existed: a unit of after a merger is another host. */
  readonly hostLife: Validity;
  readonly isKnownSeries: boolean;
  readonly siblings: readonly Sibling[];
  /** The conference of the unit above that lets bodies below it hold none of their own in these years. */
  readonly excludedBy: string | null;
}

interface Entering {
  readonly id: string;
  readonly content: ConferenceContent;
  readonly facts: ConferenceFacts;
}

export type TranscribeConference = Command<'TranscribeConference', Entering>;
export type PlanConference = Command<'PlanConference', Entering>;

export type ConferenceCommand = TranscribeConference | PlanConference;
