import type { Plan } from '../plan/plan.ts';
import type { Target, TargetWish } from './registration.content.ts';

/**
 * What the indicator of the plan says already, taken from there: so that the registration can be read without the plan.
 * What the unit gives itself is its own. That there is a name, `checkTargets` has seen to.
 */
export const resolveTargets = (wishes: readonly TargetWish[], { terms }: Pick<Plan, 'terms'>): Target[] =>
  wishes.map((wish) => {
    const indicator = wish.indicatorOrder === null ? undefined : terms?.indicators[wish.indicatorOrder - 1];
    return {
      indicatorOrder: wish.indicatorOrder,
      name: wish.name ?? indicator?.name ?? '',
      unit: wish.unit ?? indicator?.unit ?? null,
      baseline: wish.baseline ?? indicator?.baseline ?? null,
      value: wish.value ?? indicator?.value ?? null,
      direction: wish.direction ?? indicator?.direction ?? null,
    };
  });
