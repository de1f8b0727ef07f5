import type { LegalDay } from '@thidua/domain-kit';
import type { CoverageOfPlan } from './coverage-of-plan.ts';
import type { Heard } from './coverage.queries.ts';
import type { Obligation } from './obligation.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export interface CoverageMapper extends Heard<CoverageOfPlan> {
  /** The day on which the issuer is seen, for the organizations that its rules name. */
  readonly issuerDay: LegalDay | null;
}
export type ObligationMapper = Obligation;
