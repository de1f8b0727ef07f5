import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { Assessment, ReportContent } from './report.content.ts';

/** The plan, as far as the rules of reports look at it. */
export interface ReportedPlan {
  /** The earliest day on which it can have been issued; null where nothing bounds it from below. */
  readonly issuedFrom: LegalDay | null;
  /** No report speaks of a day before: its own first day, or that of its issue. */
  readonly earliestDay: LegalDay | null;
  /** Its own first day, or that of its launch; null where nobody said. */
  readonly startsOn: LegalDay | null;
  /** The day on which it was closed, or its own last one; null while nobody can tell. */
  readonly lastDay: LegalDay | null;
  /** It has a period, whose end nobody can tell yet: an event that has not come. */
  readonly isOpenEnded: boolean;
}

/** What the plan and the rules of the day ask of this report. */
export interface Asked {
  /** The last day on which it is in time; null where the plan gives this unit none. */
  readonly due: LegalDay | null;
  /** The first day by which the plan asks anybody for a report of this kind. */
  readonly firstDueOfAll: LegalDay | null;
  readonly sections: readonly { readonly code: string; readonly label: string }[];
  /** The plan's words by which report, submission for awards and list come together; null where it has none. */
  readonly bundle: { readonly plan: string; readonly words: string } | null;
}

/** A report that the same unit sent on the same plan. */
export interface EarlierReport extends Pick<ReportContent, 'kind' | 'covers'> {
  readonly id: string;
}

/** What submitting must know besides the aggregate: read from projections and snapshots before deciding. */
export interface SubmissionFacts {
  readonly plan: ReportedPlan;
  readonly asked: Asked;
  /** Codes of all sections that have a meaning: of the rules and of the plan. */
  readonly knownSections: readonly string[];
  /** Dated versions of the unit. */
  readonly unit: readonly Validity[];
  readonly earlier: readonly EarlierReport[];
  readonly today: LegalDay;
}

/** What assessing must know besides the aggregate. */
export interface AssessmentFacts {
  /** The grades of the day of assessment. */
  readonly grades: readonly { readonly code: string; readonly label: string }[];
  /** Dated versions of the organization that assesses. */
  readonly assessor: readonly Validity[];
  readonly today: LegalDay;
}

export type SubmitReport = Command<
  'SubmitReport',
  {
    readonly id: string;
    readonly content: ReportContent;
    readonly entry: 'OWN' | 'TRANSCRIBED';
    readonly facts: SubmissionFacts;
  }
>;

export type AssessReport = Command<
  'AssessReport',
  { readonly id: string; readonly assessment: Assessment; readonly facts: AssessmentFacts }
>;

export type ReportCommand = SubmitReport | AssessReport;
