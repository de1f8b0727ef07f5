import type { LegalDay } from '@thidua/domain-kit';
import type { Duty, Indicator, ScopeRule } from './plan-terms.ts';

/** What stands behind each SDL type: with its place in the plan, and the day on which its organizations are seen. */
export interface ScopeRuleMapper extends ScopeRule {
  readonly order: number;
  readonly asOf: LegalDay | null;
}
export interface DutyMapper extends Duty {
  readonly order: number;
  readonly asOf: LegalDay | null;
}
export interface IndicatorMapper extends Indicator {
  readonly order: number;
}
