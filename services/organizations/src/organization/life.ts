import { type LegalDay, type Validity, validOn } from '@thidua/domain-kit';

/** From the first day (null: before our knowledge) to the day after the last one (null: it still exists). */
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

/** Is there a day on which both are in force? */
export function overlap(one: Validity, other: Validity): boolean {
  return begins(one, other) && begins(other, one);
}

const begins = ({ validFrom }: Validity, { validTo }: Validity): boolean =>
  validFrom === null || validTo === null || validFrom < validTo;

/** Is `whole` in force on every day of `part`? */
export function covers(whole: Validity, part: Validity): boolean {
  const fromTheStart = whole.validFrom === null || (part.validFrom ?? '') >= whole.validFrom;
  return fromTheStart && (whole.validTo === null || (part.validTo !== null && part.validTo <= whole.validTo));
}

/** The day after: the `validTo` of something whose last day is `day`. */
export function dayAfter(day: LegalDay): LegalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
