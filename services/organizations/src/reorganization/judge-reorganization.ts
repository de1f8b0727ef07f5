import type { Rejection } from '@thidua/domain-kit';
import { type Effect, effectsOf } from './effects/effects-of.ts';
import { planOf } from './effects/plan-of.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import type { ReorganizationState } from './reorganization.state.ts';
import { checkAuthority } from './rules/check-authority.ts';
import { checkCodes } from './rules/check-codes.ts';
import { checkComposition } from './rules/check-composition.ts';
import { checkCycle } from './rules/check-cycle.ts';
import { checkFields } from './rules/check-fields.ts';
import { checkKinds } from './rules/check-kinds.ts';
import { checkParents } from './rules/check-parents.ts';
import { checkShares } from './rules/check-shares.ts';
import { checkSources } from './rules/check-sources.ts';
import { checkUnits } from './rules/check-units.ts';

/** All that stands against a reorganisation, or, where nothing does, what it does to each organization. */
export interface Judgement {
  readonly faults: readonly Rejection[];
  /** In the order of the ids; empty while there are faults. */
  readonly effects: readonly Effect[];
}

const rules = [
  checkFields,
  checkUnits,
  checkSources,
  checkComposition,
  checkShares,
  checkCycle,
  checkKinds,
  checkParents,
  checkCodes,
  checkAuthority,
];

/** Judges the parts together, by these facts alone: no clock, no database, no order of the parts. */
export function judgeReorganization(
  reorganization: ReorganizationState,
  facts: ReorganizationFacts,
): Judgement {
  const plan = planOf(reorganization, facts);
  const faults = inOrder(rules.flatMap((rule) => rule(plan, facts)));
  return { faults, effects: faults.length > 0 ? [] : effectsOf(plan, facts) };
}

/** In the order of the parts, and within one in the order of the rules. */
function inOrder(faults: readonly Rejection[]): Rejection[] {
  const partOf = ({ path }: Rejection): number => Number(path?.[1] ?? -1);
  return faults.toSorted((one, other) => partOf(one) - partOf(other));
}
