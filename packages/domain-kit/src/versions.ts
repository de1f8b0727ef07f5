import { dayBefore, type LegalDay, type Validity, validOn } from './legal-day.ts';

/**
 * Something's dated versions, in order: none overlaps another, and one that ended and was restored has a gap.
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

/** That day, or the last one before it on which it existed; the first of all where there is none before. */
export function nearestDay(versions: readonly Validity[], day: LegalDay): LegalDay {
  if (versionOn(versions, day)) return day;
  const last = versions.findLast(({ validTo }) => validTo !== null && validTo <= day)?.validTo;
  return last ? dayBefore(last) : (versions[0]?.validFrom ?? day);
}

/** Is there a day on which both are in force? */
export function overlap(one: Validity, other: Validity): boolean {
  return begins(one, other) && begins(other, one);
}

const begins = ({ validFrom }: Validity, { validTo }: Validity): boolean =>
  validFrom === null || validTo === null || validFrom < validTo;

/**
 * The time around that day in which the organization exists without a break; null if it does not exist that day.
 * What was restored exists in several such times, and nobody keeps a post from one to the next.
 */
export function existenceOn(versions: readonly Validity[], day: LegalDay): Validity | null {
  const at = versions.findIndex((version) => validOn(version, day));
  if (at < 0) return null;
  let [first, last] = [at, at];
  while (first > 0 && joins(versions[first - 1], versions[first])) first -= 1;
  while (last < versions.length - 1 && joins(versions[last], versions[last + 1])) last += 1;
  return { validFrom: versions[first]?.validFrom ?? null, validTo: versions[last]?.validTo ?? null };
}

const joins = (one: Validity | undefined, next: Validity | undefined): boolean =>
  one?.validTo !== null && one?.validTo === next?.validFrom;
