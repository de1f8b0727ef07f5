import type { LegalDay } from '@thidua/domain-kit';
import type { SourceWords } from '../campaign/content/words.content.ts';
import type { AnnualReview } from '../report/annual-review.content.ts';

export type Level = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

export const subjectTypes = [
  'LOCALITY',
  'AGENCY',
  'ASSOCIATION',
  'PARTY_BODY',
  'ARMED_FORCE',
  'SCHOOL',
  'HEALTH_STATION',
  'ENTERPRISE',
] as const;

/**
 * Some of those who take part. It names organizations, or picks them below the issuer by level or by kind; a rule that
 * does neither is open: nobody knows how many there are.
 */
export interface ScopeRule {
  readonly subject: (typeof subjectTypes)[number];
  /** Ordered to act; else asked, and never counted as missing. */
  readonly mustAct: boolean;
  readonly organizationIds: readonly string[];
  /** Administrative units of these levels, anywhere below the issuer. */
  readonly levels: readonly Level[];
  /** Bodies of these kinds directly below the issuer. */
  readonly kinds: readonly string[];
  readonly source: SourceWords;
}

/** Whether nobody can say whom a rule means. */
export const isOpen = ({ organizationIds, levels, kinds }: Omit<ScopeRule, 'subject'>): boolean =>
  organizationIds.length + levels.length + kinds.length === 0;

export const reportKinds = ['PRELIMINARY_REPORT', 'PERIODIC_REPORT', 'FINAL_REPORT'] as const;
export const dutyKinds = ['IMPLEMENTING_DOCUMENT', 'REGISTRATION', 'PROGRESS', ...reportKinds] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** What each of those in scope has to send. */
export interface Duty {
  readonly kind: DutyKind;
  /** The last day on which it is in time; null where the plan gives none. */
  readonly due: LegalDay | null;
  readonly dueText: string | null;
  /** 1-based positions in the scope's rules; empty: all who must act. */
  readonly scopeOrders: readonly number[];
  /** Through whom it is sent: the words, and the organization if it is known. */
  readonly via: string | null;
  readonly viaId: string | null;
  /** Codes of the sections that a report must have. */
  readonly requiredSections: readonly string[];
  readonly source: SourceWords;
}

export const demandKinds = [
  'LINKED_MOVEMENT',
  'MODEL_OR_WORK',
  'MEASURABLE_TARGET',
  'COLLECTIVE_MINUTE',
  'AWARD_BUNDLE',
] as const;

/** What the papers of those who carry the plan out must hold, and how many of it. */
export interface Demand {
  readonly kind: (typeof demandKinds)[number];
  readonly minimum: number;
  readonly source: SourceWords;
}

/** A target. `target` is the document's wording; `value` its number, where it has one. */
export interface Indicator {
  readonly name: string;
  readonly target: string;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly value: number | null;
  readonly direction: (typeof directions)[number] | null;
  /** Who or what measures it: PAR Index, PAPI, the Treasury. */
  readonly measuredBy: string | null;
  readonly source: SourceWords;
}

export const directions = ['AT_LEAST', 'AT_MOST', 'EXACTLY', 'HIGHER', 'LOWER'] as const;

/** What a plan asks of those who carry it out. */
export interface PlanTerms {
  readonly rules: readonly ScopeRule[];
  readonly duties: readonly Duty[];
  readonly demands: readonly Demand[];
  readonly indicators: readonly Indicator[];
  /** The year in whose evaluation the result counts; absent in what was told before it was a part. */
  readonly annualReviewYear?: number | null;
}

/** The terms of a content: a plan without a scope names nobody. */
export const termsOf = ({ scope, duties, demands, indicators, annualReview }: AskedInContent): PlanTerms => ({
  rules: scope?.rules ?? [],
  duties,
  demands,
  indicators,
  annualReviewYear: annualReview?.year ?? null,
});

type AskedInContent = Omit<PlanTerms, 'rules' | 'annualReviewYear'> & {
  readonly scope: Pick<PlanTerms, 'rules'> | null;
  readonly annualReview: AnnualReview | null;
};
