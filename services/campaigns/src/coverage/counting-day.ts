import { dayBefore, type LegalDay, type Validity } from '@thidua/domain-kit';
import type { CoveredPlan } from './covered-plan.ts';

/**
 * The day whose tree tells who is in scope: today, until the deadline or else the end of the plan has come; and never a
 * day on which the issuer was no more, so that nobody is counted again as what others made of him.
 */
export function countingDay(
  { period, closedOn }: Pick<CoveredPlan, 'period' | 'closedOn'>,
  due: LegalDay | null,
  issuer: Validity,
  today: LegalDay,
): LegalDay {
  const lastOfIssuer = issuer.validTo === null ? null : dayBefore(issuer.validTo);
  const bounds = [due ?? period?.to ?? null, closedOn, lastOfIssuer].filter((day) => day !== null);
  return bounds.reduce((first, day) => (day < first ? day : first), today);
}
