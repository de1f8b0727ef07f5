/** A day of law as `YYYY-MM-DD`. It has no zone and no hour; days compare as strings. */
export type LegalDay = string;

/** Half-open: in force from `validFrom` (null: before our knowledge) up to, not including, `validTo`. */
export interface Validity {
  readonly validFrom: LegalDay | null;
  readonly validTo: LegalDay | null;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar has: `2024-02-30` is not one. */
export function isLegalDay(value: string): boolean {
  const match = shape.exec(value);
  if (!match) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The day before: the last day of something whose `validTo` is `day`. */
export function dayBefore(day: LegalDay): LegalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

// Making one costs a hundred times what using it does, and every view of an organization asks for today.
const whereLawCounts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The legal day at an instant, where Vietnamese law counts it. */
export function legalDayIn(instant: Date): LegalDay {
  return whereLawCounts.format(instant);
}

/** Was it in force on that day? */
export function validOn(validity: Validity, day: LegalDay): boolean {
  return (
    (validity.validFrom === null || validity.validFrom <= day) &&
    (validity.validTo === null || day < validity.validTo)
  );
}
