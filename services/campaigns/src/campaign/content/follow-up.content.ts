import type { LegalDay } from '@thidua/domain-kit';
import type { SourceWords } from './words.content.ts';

export const reviewKinds = ['PRELIMINARY_AND_FINAL', 'FINAL', 'PERIODIC', 'RESULT'] as const;

/** A review that one agency holds or reports. What all in scope have to send are the plan's duties. */
export interface Review {
  readonly kind: (typeof reviewKinds)[number];
  readonly by: string | null;
  readonly reviewerIds: readonly string[];
  readonly to: string | null;
  readonly due: LegalDay | null;
  readonly dueText: string | null;
  /** Numbers of the documents whose carrying out is reviewed; empty: this one. */
  readonly of: readonly string[];
  /** How many years it looks back on. */
  readonly years: number | null;
  readonly source: SourceWords;
}

/** Where difficulties are reported: to whom, and through whom. */
export interface IssueRoute {
  readonly to: string;
  readonly via: string | null;
  readonly viaId: string | null;
  readonly source: SourceWords;
}

/** What the paper rules about conferences of others. */
export interface ConferenceRule {
  readonly form: string;
  readonly host: string;
  /** The event that it has to precede. */
  readonly before: string | null;
  readonly mustEvaluate: readonly string[];
  /** Awards are given at it. */
  readonly awards: boolean;
  readonly source: SourceWords;
}

/** What is to come of the movement, and where what is wrong with it goes. */
export interface FollowUp {
  readonly reviews: readonly Review[];
  readonly issueRoute: IssueRoute | null;
  readonly conferenceRules: readonly ConferenceRule[];
}
