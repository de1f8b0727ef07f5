import type { LegalDay, Validity } from '@thidua/domain-kit';

/** The levels of units, the highest first. */
export const organizationLevels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

export type OrganizationLevel = (typeof organizationLevels)[number];

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
  /** The act of law by which the version began; null where none is recorded. */
  readonly basis: string | null;
}

/** The same with the level that its kind gives it; null for a body below a unit. */
export interface OrganizationVersion extends EnteredVersion {
  readonly level: OrganizationLevel | null;
}

/** How much of the predecessor went to the successor. A part names no default: the law knows none. */
export type Share = 'FULL' | 'PARTIAL';

/**
 * One step of the lineage, seen from one of its ends. It leads from what the predecessor was on the day before
 * to what the successor is from that day on; both are the same organization where it goes on.
 */
export interface LineageEdge {
  /** The organization at the other end. */
  readonly organization: string;
  readonly share: Share;
  /** The sub-areas that went over, in the words of the act: `3 khu`. */
  readonly subAreas: string | null;
  /** True for what was left after the other parts had gone. */
  readonly isRemainder: boolean;
  /** False where only one source tells it. */
  readonly isConfirmed: boolean;
  /** The first day of the successor; null where it is unknown, and then it was before `effectiveBefore`. */
  readonly effectiveOn: LegalDay | null;
  readonly effectiveBefore: LegalDay | null;
  readonly legalBasis: string | null;
  /** The reorganisation that it belongs to; null for a succession of bodies. */
  readonly reorganization: string | null;
}

/** How an organization came to its end by an act recorded here. */
export interface RecordedEnd {
  readonly basis: string | null;
  /** True: the day is unknown, and the last `validTo` is only the day before which it was. */
  readonly isBound: boolean;
}

/** An administrative unit, or a body below one. */
export interface OrganizationState {
  readonly id: string;
  /** Oldest first, without overlap; without gap too, unless it was restored. */
  readonly versions: readonly [OrganizationVersion, ...OrganizationVersion[]];
  /** Other spellings that it is found by. */
  readonly aliases: readonly string[];
  /** Oldest first. */
  readonly predecessors: readonly LineageEdge[];
  /** Oldest first. */
  readonly successors: readonly LineageEdge[];
  /** Null while it exists, and if its end was part of what was entered. */
  readonly end: RecordedEnd | null;
}
