import { reject, type Rejection } from '@thidua/domain-kit';
import type { Plan } from '../../plan/plan.ts';
import type { RegistrationWish } from '../registration.content.ts';

/** It ties to movements that the plan lists. */
export function checkMovements(
  { movementOrders }: RegistrationWish,
  { movementCount }: Plan,
): Rejection | null {
  const at = movementOrders.findIndex((order) => order < 1 || order > movementCount);
  if (at < 0) return null;
  return reject('MOVEMENT_ORDER_UNKNOWN', {
    path: ['movementOrders', String(at)],
    params: { order: String(movementOrders[at]), count: String(movementCount) },
  });
}
