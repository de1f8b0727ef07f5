import type { LegalDay } from '@thidua/domain-kit';
import { countingDay } from '../coverage/counting-day.ts';
import { concerns } from '../coverage/covered-plan.ts';
import { lifeIn } from '../coverage/life-in.ts';
import type { Plan } from '../plan/plan.ts';
import type { Duty, DutyKind } from '../plan/plan-terms.ts';
import { ruleOrdersOf, type Surroundings } from './rule-orders.ts';

interface Wanted {
  readonly organizationId: string;
  readonly kind: DutyKind;
  /** The day of the act that may meet one of them. */
  readonly day: LegalDay;
}

/**
 * The duties of a kind that a plan gives this organization: each where its rules order it to act, as of the day on which
 * coverage counts that duty. A plan that tells no rules asks whoever acts; who is only invited has no duty.
 */
export async function dutiesOfUnit(
  around: Surroundings,
  { issuerId, period, closedOn, terms }: Pick<Plan, 'issuerId' | 'period' | 'closedOn' | 'terms'>,
  { organizationId, kind, day }: Wanted,
): Promise<Duty[]> {
  const duties = (terms?.duties ?? []).filter((duty) => duty.kind === kind);
  const rules = terms?.rules ?? [];
  if (rules.length === 0 || duties.length === 0) return duties;

  const issuer = await lifeIn(around.directory, issuerId);
  const days = duties.map(({ due }) => countingDay({ period, closedOn }, due, issuer, day));
  const orders = new Map<LegalDay, readonly number[]>();
  for (const countedOn of new Set(days))
    orders.set(
      countedOn,
      await ruleOrdersOf(around, { issuerId, rules }, { organizationId, day, countedOn }),
    );
  return duties.filter((duty, index) => {
    const named = orders.get(days[index] ?? day) ?? [];
    return named.length > 0 && concerns(duty, named);
  });
}
