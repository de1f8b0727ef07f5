import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';

interface DatedStep {
  readonly day: LegalDay;
  /** Of the input, that tells the day. */
  readonly field: string;
  /** The stage that it follows was on this day. */
  readonly earliest: LegalDay;
  readonly today: LegalDay;
}

/** Days do not go back, and nothing is dated in the future. */
export function checkDay({ day, field, earliest, today }: DatedStep): Rejection | null {
  const path = [field];
  if (day > today) return reject('ACT_IN_THE_FUTURE', { path, params: { day } });
  if (day < earliest) return reject('EXEMPLAR_DAY_GOES_BACK', { path, params: { day, earliest } });
  return null;
}
