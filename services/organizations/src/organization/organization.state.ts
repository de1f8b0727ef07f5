import type { Validity } from '@thidua/domain-kit';

export type OrganizationLevel = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** A code of some scheme: `GSO` numbers units, other schemes number enterprises and schools. */
export interface OrganizationCode {
  readonly scheme: string;
  readonly value: string;
}

/** What was entered about an organization for a time in which nothing about it changed. */
export interface EnteredVersion extends Validity {
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly codes: readonly OrganizationCode[];
}

/** The same with the level that its kind gives it; null for a body below a unit. */
export interface OrganizationVersion extends EnteredVersion {
  readonly level: OrganizationLevel | null;
}

/** An administrative unit, or a body below one. */
export interface OrganizationState {
  readonly id: string;
  /** Oldest first, without gap or overlap. */
  readonly versions: readonly [OrganizationVersion, ...OrganizationVersion[]];
  /** True if its end is an act recorded here, and not part of what was entered. */
  readonly dissolved: boolean;
}
