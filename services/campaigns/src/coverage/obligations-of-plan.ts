import type { LegalDay } from '@thidua/domain-kit';
import { countingDay } from './counting-day.ts';
import { concerns, type CoveredPlan, dutiesOf } from './covered-plan.ts';
import { judge } from './judge.ts';
import type { Member } from './member.ts';
import type { Obligation } from './obligation.ts';
import { scopeMembers } from './scope-members.ts';
import type { Surroundings } from './surroundings.ts';
import { tasksOfPlan } from './tasks-of-plan.ts';
import { lifeIn } from './life-in.ts';

/** All that is owed under a plan, duty by duty and task by task: each by whoever was in scope as of its own deadline. */
export async function obligationsOfPlan(plan: CoveredPlan, around: Surroundings): Promise<Obligation[]> {
  const { today } = around;
  const issuer = await lifeIn(around.directory, plan.issuerId);
  const membersOn = new Map<LegalDay, Promise<Member[]>>();
  const membersOf = (day: LegalDay): Promise<Member[]> => {
    const members = membersOn.get(day) ?? scopeMembers(around, plan, day);
    membersOn.set(day, members);
    return members;
  };
  const duties = plan.duties.map(async (duty) => {
    const day = countingDay(plan, duty.due, issuer, today);
    const members = await membersOf(day);
    const concerned = members.filter(({ ruleOrders }) => concerns(duty, ruleOrders));
    if (concerned.length === 0) return [];
    const acts = await around.sent(duty.kind, plan.id);
    const owed = concerned.map((member) => ({
      ...{ member, duty, duties: dutiesOf(plan, duty.kind, member.ruleOrders) },
    }));
    return judge(owed, { campaignId: plan.id, acts, day }, around);
  });
  return (await Promise.all([...duties, tasksOfPlan(plan, issuer, around)])).flat();
}
