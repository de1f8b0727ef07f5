import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';

/** An act is dated neither in the future nor before what it rests on. */
export function checkDay(
  day: LegalDay,
  field: string,
  { earliest, today }: { readonly earliest: LegalDay; readonly today: LegalDay },
): Rejection | null {
  const path = [field];
  if (day > today) return reject('CLUSTER_ACT_IN_THE_FUTURE', { path, params: { day } });
  if (day < earliest) return reject('CLUSTER_ACT_TOO_EARLY', { path, params: { day, earliest } });
  return null;
}

/** The last day of a year. */
export const lastDayOf = (year: number): LegalDay => `${year}-12-31`;
