import type { LegalDay } from '@thidua/domain-kit';
import type { Level } from '../plan/plan-terms.ts';

/** An organization that must act, as of the day on which the scope was counted. */
export interface Member {
  readonly id: string;
  readonly asOf: LegalDay;
  /** Null where this service has not heard of it. */
  readonly name: string | null;
  /** Null for a body that is no administrative unit. */
  readonly level: Level | null;
  /** The rules of the scope that name it, 1-based. */
  readonly ruleOrders: readonly number[];
}
