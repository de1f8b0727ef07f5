import type { LegalDay, Validity } from '@thidua/domain-kit';

/** A unit by all names that it ever had. */
export interface NamedUnit {
  readonly id: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly names: readonly string[];
}

/** A unit that a plan may speak of as of its own: the issuer, who is above, below, before or after it. */
export interface KinUnit extends NamedUnit {
  readonly relation: 'SELF' | 'ABOVE' | 'BELOW' | 'FORMERLY_BELOW' | 'LINEAGE';
}

/** What the rules must know beside the plan. What is not known is left out, and nothing is concluded from that. */
export interface PlanFacts {
  readonly today: LegalDay;
  readonly issuerLife: Validity;
  /** As of the plan's day; empty where the issuer is not known. */
  readonly kin: readonly KinUnit[];
  /** Units that are no kin and bear a name that the text mentions. */
  readonly others: readonly NamedUnit[];
}

/** From the nation down. */
export const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
