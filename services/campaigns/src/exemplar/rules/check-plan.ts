import { reject, type Rejection } from '@thidua/domain-kit';
import { checkActDay, untilItsEnd } from '../../acts-on-plans/check-act-day.ts';
import type { NominateExemplar } from '../exemplar.commands.ts';

/**
 * Exemplars are found while their plan runs; what becomes of them then may take longer. A paper from before the end may
 * still be entered after it.
 */
export function checkPlan({ content, entry, facts }: NominateExemplar['data']): Rejection | null {
  const { plan, today } = facts;
  if (plan.closedOn !== null && entry === 'OWN')
    return reject('PLAN_CLOSED', { path: ['campaignId'], params: { day: plan.closedOn } });
  return checkActDay({ day: content.nominatedOn, field: 'nominatedOn', plan: untilItsEnd(plan), today });
}
