import { dayBefore, type LegalDay, type Validity, validOn } from './legal-day.ts';

/**
 * Something's dated versions, in order, following each other without a gap: none overlaps another.
 * `lifeOf` goes from the first day (null: before our knowledge) to the day after the last (null: it still exists).
 */
export function lifeOf(versions: readonly Validity[]): Validity {
  return { validFrom: versions[0]?.validFrom ?? null, validTo: versions.at(-1)?.validTo ?? null };
}

/** The version in force on that day; null before the first and after the last day. */
export function versionOn<Version extends Validity>(
  versions: readonly Version[],
  day: LegalDay,
): Version | null {
  return versions.find((version) => validOn(version, day)) ?? null;
}

/** That day, or the nearest one on which it existed: what has ended is seen as of its last day. */
export function nearestDay(versions: readonly Validity[], day: LegalDay): LegalDay {
  const { validFrom, validTo } = lifeOf(versions);
  if (validFrom !== null && day < validFrom) return validFrom;
  return validTo !== null && day >= validTo ? dayBefore(validTo) : day;
}

/** Is there a day on which both are in force? */
export function overlap(one: Validity, other: Validity): boolean {
  return begins(one, other) && begins(other, one);
}

const begins = ({ validFrom }: Validity, { validTo }: Validity): boolean =>
  validFrom === null || validTo === null || validFrom < validTo;
