import type { LegalDay } from '@thidua/domain-kit';

/** Words of the document and the lines of the copy on which they stand. */
export interface SourceWords {
  readonly text: string;
  readonly line: number | null;
  readonly lineTo: number | null;
}

/** Both days included; an end that is unknown is null. */
export interface Period {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** Calendar years. A term ends in the year in which the next one begins. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export interface ConferenceTime extends Period {
  readonly halfDays: number | null;
  readonly source: SourceWords;
}

export interface DelegateShare {
  readonly category: string;
  readonly percent: number;
  readonly source: SourceWords;
}

export interface AgendaItem {
  readonly order: number;
  readonly title: string;
  readonly adoptsDelegation: boolean;
  readonly source: SourceWords;
}

export interface ReportPart {
  readonly title: string;
  readonly sections: readonly SourceWords[];
}

export interface BudgetStep {
  readonly kind: 'DRAFT' | 'APPRAISE' | 'APPROVE';
  readonly assigneeName: string;
  readonly assigneeId: string | null;
  readonly source: SourceWords;
}

export interface ConferenceBudget {
  readonly year: number | null;
  readonly steps: readonly BudgetStep[];
  readonly source: SourceWords;
}

export interface DelegationRule {
  readonly congressName: string;
  readonly source: SourceWords;
}

/** What a plan says of its conference, element by element, each with the document's own words. */
export interface ConferenceContent {
  readonly campaignId: string;
  readonly hostId: string;
  /** A code of the table of series. */
  readonly series: string;
  readonly formLabel: string;
  readonly title: string;
  readonly titleLine: SourceWords | null;
  readonly ordinal: number | null;
  readonly term: Years;
  readonly reviewPeriod: Years | null;
  readonly time: ConferenceTime | null;
  readonly delegateCap: number | null;
  readonly delegateCapSource: SourceWords | null;
  readonly delegates: SourceWords | null;
  readonly composition: readonly DelegateShare[];
  readonly agenda: readonly AgendaItem[];
  readonly reportParts: readonly ReportPart[];
  readonly budget: ConferenceBudget | null;
  readonly noSeparateConferences: SourceWords | null;
  readonly delegation: DelegationRule | null;
}
