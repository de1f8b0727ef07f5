import type { Finding, PlanToCheck } from './plan.ts';
import type { PlanFacts } from './plan-facts.ts';

/** One rule: pure, and silent about what the facts do not tell. */
export type Rule = (plan: PlanToCheck, facts: PlanFacts) => readonly Finding[];
