import { reject, type Rejection } from '@thidua/domain-kit';
import type { ProposalFacts } from '../award-proposal.commands.ts';
import type { AwardProposalContent, Period } from '../award-proposal.content.ts';

/**
 * The movement is one that the plan lists for awards, and its period bounds the achievements that count; without
 * a movement the plan's own period does. An end that the plan leaves open bounds nothing.
 */
export function checkMovement(content: AwardProposalContent, { plan }: ProposalFacts): Rejection | null {
  const { movementOrder: order, achievement } = content;
  if (order === null) return checkPeriod(achievement, plan.period);
  const path = ['movementOrder'];
  const movement = plan.movements.find((each) => each.order === order);
  if (!movement)
    return reject('MOVEMENT_ORDER_UNKNOWN', {
      path,
      params: { order: String(order), count: String(plan.movements.length) },
    });
  if (!movement.award) return reject('MOVEMENT_NOT_FOR_AWARDS', { path, params: { order: String(order) } });
  return checkPeriod(achievement, movement.period);
}

function checkPeriod(
  { from, to }: AwardProposalContent['achievement'],
  period: Period | null,
): Rejection | null {
  if (period === null) return null;
  const params = { from: period.from ?? '…', to: period.to ?? '…' };
  if (period.from !== null && from < period.from)
    return reject('ACHIEVEMENT_OUTSIDE_PERIOD', {
      path: ['achievement', 'from'],
      params: { day: from, ...params },
    });
  if (period.to !== null && to > period.to)
    return reject('ACHIEVEMENT_OUTSIDE_PERIOD', {
      path: ['achievement', 'to'],
      params: { day: to, ...params },
    });
  return null;
}
