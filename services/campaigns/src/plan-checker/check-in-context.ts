import type { Context } from '../context.ts';
import { checkPlan } from './check-plan.ts';
import { type DescribedFinding, describeFinding } from './describe-finding.ts';
import { gatherPlanFacts } from './gather-plan-facts.ts';
import type { PlanToCheck } from './plan.ts';

/** Checks a plan against what this service knows today. */
export async function checkInContext(
  plan: PlanToCheck,
  { directory, units, clock }: Context,
): Promise<DescribedFinding[]> {
  const issuer = await directory.organization(plan.content.issuerId);
  const issuerLife = issuer?.life ?? { validFrom: null, validTo: null };
  const facts = await gatherPlanFacts(plan, { units, today: clock.today(), issuerLife });
  return checkPlan(plan, facts).map(describeFinding);
}
