import type { LegalDay, Validity } from '@thidua/domain-kit';
import { kinOf, namesOf } from './kin-of.ts';
import { dayOf, type PlanToCheck } from './plan.ts';
import type { PlanFacts } from './plan-facts.ts';
import { mentionedNames } from './unit-mentions.ts';
import type { UnitRecords } from './unit-records.ts';

/** Looks up the issuer's kin on the plan's day, and who else bears a name that the plan mentions. */
export async function gatherPlanFacts(
  plan: PlanToCheck,
  { units, today, issuerLife }: { units: UnitRecords; today: LegalDay; issuerLife: Validity },
): Promise<PlanFacts> {
  const kin = await kinOf(plan.content.issuerId, dayOf(plan, today), units);
  const own = new Set(kin.map(({ id }) => id));
  const named = kin.length === 0 ? [] : await units.bySpellings(mentionedNames(plan.text));
  const others = named
    .filter(({ id }) => !own.has(id))
    .map((unit) => ({ id: unit.id, names: namesOf(unit), level: unit.versions[0]?.level ?? 'COMMUNE' }));
  return { today, issuerLife, kin, others };
}
