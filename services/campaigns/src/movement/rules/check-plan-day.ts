import { dayBefore, type LegalDay, reject, type Rejection, type Validity, validOn } from '@thidua/domain-kit';
import type { MovementFacts } from '../movement.commands.ts';

/** The plan was issued by now, and by a unit that existed on its day. */
export function checkPlanDay(
  day: LegalDay | null,
  { issuerLife, today }: Pick<MovementFacts, 'issuerLife' | 'today'>,
): Rejection | null {
  if (day === null) return null;
  if (day > today) return reject('MOVEMENT_PLAN_IN_FUTURE', { path: ['planIssuedOn'], params: { day } });
  if (validOn(issuerLife, day)) return null;
  const { validFrom, validTo } = issuerLife;
  return reject('MOVEMENT_ISSUER_NOT_IN_FORCE', {
    path: ['planIssuedOn'],
    params: { day, from: validFrom ?? '—', last: validTo ? dayBefore(validTo) : '—' },
  });
}

/** That day, or the day nearest to it on which the unit existed: who launched it is seen as it was then. */
export function dayWithin({ validFrom, validTo }: Validity, day: LegalDay): LegalDay {
  if (validFrom !== null && day < validFrom) return validFrom;
  return validTo !== null && day >= validTo ? dayBefore(validTo) : day;
}
