import { reject, type Rejection } from '@thidua/domain-kit';
import type { Plan } from '../../plan/plan.ts';
import type { RegistrationWish, TargetWish } from '../registration.content.ts';

/** A target is of an indicator that the plan has, measured as the plan measures it, or it has a name of its own. */
export function checkTargets({ targets }: RegistrationWish, plan: Plan): Rejection | null {
  for (const [index, target] of targets.entries()) {
    const refused = checkTarget(target, ['targets', String(index)], plan);
    if (refused) return refused;
  }
  return null;
}

function checkTarget(target: TargetWish, path: readonly string[], { terms }: Plan): Rejection | null {
  const { indicatorOrder: order, name } = target;
  if (order === null) return name === null ? reject('TARGET_NAME_NEEDED', { path: [...path, 'name'] }) : null;
  const at = [...path, 'indicatorOrder'];
  if (terms === null) return reject('INDICATORS_NOT_TOLD', { path: at });
  const indicator = terms.indicators[order - 1];
  if (!indicator)
    return reject('INDICATOR_ORDER_UNKNOWN', {
      path: at,
      params: { order: String(order), count: String(terms.indicators.length) },
    });
  for (const field of ['unit', 'direction'] as const) {
    const [wished, asked] = [target[field], indicator[field]];
    if (wished !== null && asked !== null && wished !== asked)
      return reject('TARGET_UNLIKE_INDICATOR', {
        path: [...path, field],
        params: { wished, asked, indicator: indicator.name },
      });
  }
  return null;
}
