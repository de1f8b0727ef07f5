import type { LegalDay } from '@thidua/domain-kit';
import type { Period } from '../campaign/campaign.content.ts';
import type { PlanTerms } from './plan-terms.ts';

/** A plan in force, as an act on it must know it: at home here, or as its home told it. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuerId: string;
  /** The day of issue, or the earliest one that its bounds allow; null if nothing bounds it from below. */
  readonly issuedFrom: LegalDay | null;
  readonly period: Period | null;
  readonly movementCount: number;
  /** Null where its home runs a release that does not tell them. */
  readonly terms: PlanTerms | null;
  /** Who answers for it: its issuer, or those that took it over. */
  readonly custodianIds: readonly string[];
  readonly launchedOn: LegalDay | null;
  readonly closedOn: LegalDay | null;
}
