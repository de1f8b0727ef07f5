import { type LegalDay, type Validity, validOn } from '@thidua/domain-kit';

/** The attributes of an organization while nothing about it changed. */
export interface OrganizationVersion extends Validity {
  readonly name: string;
  readonly kind: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | null;
  readonly parent: string | null;
}

/** An organization as it was on one day. */
export interface OrganizationOnDay {
  readonly id: string;
  readonly asOf: LegalDay;
  readonly name: string;
  readonly kind: string;
  readonly level: OrganizationVersion['level'];
  readonly parent: string | null;
}

/** The version in force on that day; null before its first and after its last day. */
export function versionOn<V extends Validity>(versions: readonly V[], day: LegalDay): V | null {
  return versions.find((version) => validOn(version, day)) ?? null;
}

/** From the first day (null: before our knowledge) to the day after the last (null: it still exists). */
export function lifeOf(versions: readonly Validity[]): Validity {
  const starts = versions.map((version) => version.validFrom);
  const ends = versions.map((version) => version.validTo);
  return { validFrom: starts.reduce(earlier), validTo: ends.reduce(later) };
}

type Day = LegalDay | null;
const earlier = (a: Day, b: Day): Day => (a === null || b === null ? null : a < b ? a : b);
const later = (a: Day, b: Day): Day => (a === null || b === null ? null : a > b ? a : b);
