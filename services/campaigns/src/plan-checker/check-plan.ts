import type { Finding, PlanToCheck } from './plan.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';
import { awardByCollectiveOrgan } from './rules/award-by-collective-organ.ts';
import { awardCompetenceHeld } from './rules/award-competence.ts';
import { basisNotInForce } from './rules/basis-not-in-force.ts';
import { citedDayDiffers } from './rules/cited-day-differs.ts';
import { citedNumberMiswritten } from './rules/cited-number-miswritten.ts';
import { contentMissing } from './rules/content-missing.ts';
import { datedBeforeCitation } from './rules/dated-before-citation.ts';
import { dayUnknown } from './rules/day-unknown.ts';
import { deliveryWithoutDueDay } from './rules/delivery-without-due-day.ts';
import { movementUnderAnotherName } from './rules/movement-under-another-name.ts';
import { movementWithoutPlan } from './rules/movement-without-plan.ts';
import { noMeasurableIndicator } from './rules/no-measurable-indicator.ts';
import { numberOutOfForm } from './rules/number-out-of-form.ts';
import { numberUnknown } from './rules/number-unknown.ts';
import { orderToIndependentBody } from './rules/order-to-independent-body.ts';
import { ordinalContradicts } from './rules/ordinal-contradicts.ts';
import { organOfAnotherLevel } from './rules/organ-of-another-level.ts';
import { periodOutlivesIssuer } from './rules/period-outlives-issuer.ts';
import { quotaNotKnown } from './rules/quota-not-known.ts';
import { reportDueBeforeEnd } from './rules/report-due-before-end.ts';
import { signedForAnotherOrgan } from './rules/signed-for-another-organ.ts';
import { termContradicts } from './rules/term-contradicts.ts';
import { twoOwnersOfReport } from './rules/two-owners-of-report.ts';
import { unitNameMisspelt } from './rules/unit-name-misspelt.ts';
import { unitNotKin } from './rules/unit-not-kin.ts';
import { unitOfAnotherBranch } from './rules/unit-of-another-branch.ts';
import { wrongOrganForAct } from './rules/wrong-organ-for-act.ts';

const rules: readonly Rule[] = [
  awardByCollectiveOrgan,
  awardCompetenceHeld,
  basisNotInForce,
  citedDayDiffers,
  citedNumberMiswritten,
  contentMissing,
  datedBeforeCitation,
  dayUnknown,
  deliveryWithoutDueDay,
  movementUnderAnotherName,
  movementWithoutPlan,
  noMeasurableIndicator,
  numberOutOfForm,
  numberUnknown,
  orderToIndependentBody,
  ordinalContradicts,
  organOfAnotherLevel,
  periodOutlivesIssuer,
  quotaNotKnown,
  reportDueBeforeEnd,
  signedForAnotherOrgan,
  termContradicts,
  twoOwnersOfReport,
  unitNameMisspelt,
  unitNotKin,
  unitOfAnotherBranch,
  wrongOrganForAct,
];

/** What contradicts itself in a plan, in the order of its lines; first what is missing from the whole of it. */
export function checkPlan(plan: PlanToCheck, facts: PlanFacts): Finding[] {
  return rules
    .flatMap((rule) => rule(plan, facts))
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
