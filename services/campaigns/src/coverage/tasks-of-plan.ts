import type { Validity } from '@thidua/domain-kit';
import { countingDay } from './counting-day.ts';
import type { CoveredPlan } from './covered-plan.ts';
import { type Obligation, stateOf } from './obligation.ts';
import { standingFor } from './standing-for.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The tasks that a plan orders known organizations to do by a day. What is only asked for is owed by nobody. No act
 * records that a task was done, so that once its day has passed nothing is said of it.
 */
export async function tasksOfPlan(
  plan: CoveredPlan,
  issuer: Validity,
  { directory, units, today }: Pick<Surroundings, 'directory' | 'units' | 'today'>,
): Promise<Obligation[]> {
  const owed = await Promise.all(
    plan.tasks.map(async ({ kind, assigneeIds, due }, index) => {
      if (kind !== 'ORDER' || due === null) return [];
      const day = countingDay(plan, due, issuer, today);
      const standing = await standingFor({ directory, units }, assigneeIds, day);
      const members = new Map([...standing.values()].map((each) => [each.id, each]));
      const state = today > due ? ('UNRECORDED' as const) : stateOf(due, null, today);
      return [...members.values()].map((member) => ({
        ...{ campaignId: plan.id, member: { ...member, ruleOrders: [] }, duty: null, dutyOrder: null },
        ...{ taskOrder: index + 1, due, state, fulfilment: null },
      }));
    }),
  );
  return owed.flat();
}
