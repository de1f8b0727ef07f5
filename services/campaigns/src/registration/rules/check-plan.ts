import { type Entry, reject, type Rejection } from '@thidua/domain-kit';
import { checkActDay, untilItsEnd } from '../../acts-on-plans/check-act-day.ts';
import type { RegistrationFacts } from '../registration.commands.ts';
import type { RegistrationWish } from '../registration.content.ts';

/**
 * Nobody registers for what has ended, before the plan was there, or in the future. A paper from before the end may
 * still be entered after it.
 */
export function checkPlan(
  { registeredOn }: RegistrationWish,
  entry: Entry,
  { plan, today }: RegistrationFacts,
): Rejection | null {
  if (plan.closedOn !== null && entry === 'OWN')
    return reject('PLAN_CLOSED', { path: ['campaignId'], params: { day: plan.closedOn } });
  return checkActDay({ day: registeredOn, field: 'registeredOn', plan: untilItsEnd(plan), today });
}
