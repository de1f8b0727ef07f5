import { reject, type Rejection } from '@thidua/domain-kit';
import type { Progress } from '../registration.content.ts';
import type { RegistrationState } from '../registration.state.ts';
import { checkOrders } from './check-orders.ts';

/** A report tells something, and of targets that were registered. */
export function checkReportedTargets(
  { targets, works }: Progress,
  { content }: RegistrationState,
): Rejection | null {
  if (targets.length + works.length === 0) return reject('NOTHING_REPORTED', { path: ['targets'] });
  return checkOrders('targets', targets, content.targets.length);
}
