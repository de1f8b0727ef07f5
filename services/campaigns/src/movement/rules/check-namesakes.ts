import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { MovementAlias } from '../movement.content.ts';
import { mayOverlap, type NamedMovement, nameKey, numberKey } from '../named-movement.ts';

/** The number of a plan stands once in its issuer's register of a year; a day that is unknown may be of any year. */
export function checkPlanNumber(
  planNumber: string | null,
  planIssuedOn: LegalDay | null,
  namesakes: readonly NamedMovement[],
): Rejection | null {
  if (planNumber === null) return null;
  const number = numberKey(planNumber);
  const holder = namesakes.find(
    (other) => other.planNumber === number && mayBeOneYear(other.planIssuedOn, planIssuedOn),
  );
  if (!holder) return null;
  return reject('MOVEMENT_PLAN_TAKEN', {
    path: ['planNumber'],
    params: { number: planNumber, holder: holder.id },
  });
}

const mayBeOneYear = (one: LegalDay | null, other: LegalDay | null): boolean =>
  one === null || other === null || one.slice(0, 4) === other.slice(0, 4);

/**
 * A name leads to one movement of an issuer at a time: the next stage of a movement may bear the same name, once the
 * stage before it is over.
 */
export function checkName(
  { text, path }: Pick<MovementAlias, 'text'> & { readonly path: readonly string[] },
  { period }: Pick<NamedMovement, 'period'>,
  namesakes: readonly NamedMovement[],
): Rejection | null {
  const key = nameKey(text);
  const holder = namesakes.find(
    ({ names, ...other }) => names.includes(key) && mayOverlap(other.period, period),
  );
  return holder ? reject('MOVEMENT_NAME_TAKEN', { path, params: { name: text, holder: holder.id } }) : null;
}
