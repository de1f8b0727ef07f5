import type { LegalDay } from '@thidua/domain-kit';
import type { reportKinds } from '../plan/plan-terms.ts';

export type ReportKind = (typeof reportKinds)[number];

/** A section that says something. */
export interface Section {
  readonly code: string;
  readonly text: string;
}

export const bundleKinds = ['REPORT', 'AWARD_SUBMISSION', 'AWARD_LIST'] as const;

/** A paper of those that are sent together: the report, the submission for awards (tờ trình), the list. */
export interface BundlePart {
  readonly kind: (typeof bundleKinds)[number];
  readonly documentNumber: string | null;
  readonly issuedOn: LegalDay;
  readonly title: string;
}

/** What a unit reports on a plan. */
export interface ReportContent {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly kind: ReportKind;
  /** The days that it speaks of, both included. */
  readonly covers: { readonly from: LegalDay; readonly to: LegalDay };
  readonly documentNumber: string | null;
  readonly submittedOn: LegalDay;
  readonly sections: readonly Section[];
  readonly bundle: readonly BundlePart[];
}

/** How the report stands to what the plan asked, as the plan was when it came in. */
export interface Standing {
  /** The how-manieth of its kind from this unit on this plan. */
  readonly ordinal: number;
  /** The last day on which it was in time; null where the plan gives none. */
  readonly due: LegalDay | null;
  /** Null while the plan's own days are not known. */
  readonly coversWholePeriod: boolean | null;
}

/** What the campaign came to at the unit, in the judgement of who holds the plan. */
export interface Assessment {
  readonly grade: string;
  readonly assessedOn: LegalDay;
  readonly assessorId: string;
  readonly entry: 'OWN' | 'TRANSCRIBED';
  /** Why an earlier judgement does not stand; null for the first. */
  readonly corrects: string | null;
  /** The year in whose evaluation the plan says that it counts. */
  readonly reviewYear: number | null;
}
