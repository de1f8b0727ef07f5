import type { LegalDay, Validity } from '@thidua/domain-kit';

/** Is `whole` in force on every day of `part`? */
export function covers(whole: Validity, part: Validity): boolean {
  const fromTheStart = whole.validFrom === null || (part.validFrom ?? '') >= whole.validFrom;
  return fromTheStart && (whole.validTo === null || (part.validTo !== null && part.validTo <= whole.validTo));
}

/** The day after: the `validTo` of something whose last day is `day`. */
export function dayAfter(day: LegalDay): LegalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
