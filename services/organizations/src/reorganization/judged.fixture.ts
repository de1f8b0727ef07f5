import fc from 'fast-check';
import type { OrganizationState } from '../organization/organization.state.ts';
import type { Effect, Fate } from './effects/effects-of.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { facts, reorganization } from './reorganization.samples.ts';
import type { ReorganizationPart, ReorganizationState } from './reorganization.state.ts';

/** The effects by id, in the small world unless told. Throws where something stands against the parts. */
export function effectsOf(
  parts: readonly ReorganizationPart[],
  known: ReorganizationFacts = facts(),
  more: Partial<ReorganizationState> = {},
): Record<string, Effect> {
  const { faults, effects } = judgeReorganization(reorganization(parts, more), known);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return Object.fromEntries(effects.map((effect) => [effect.id, effect]));
}

/** All that stands against the parts, each as its place and its code. */
export const faultsOf = (
  parts: readonly ReorganizationPart[],
  known: ReorganizationFacts = facts(),
  more: Partial<ReorganizationState> = {},
): string[] =>
  judgeReorganization(reorganization(parts, more), known).faults.map(
    ({ code, path }) => `${path?.join('.')} ${code}`,
  );

/** The world after these parts. */
export function afterwards(
  parts: readonly ReorganizationPart[],
  known = facts(),
  more: Partial<ReorganizationState> = {},
): ReorganizationFacts {
  const effects = Object.values(effectsOf(parts, known, more));
  const after = effects.map(({ id, after: state }) => [id, state] as const);
  return { ...known, organizations: new Map([...known.organizations, ...after]) };
}

/** The world after this reorganisation. */
export const enacted = (batch: ReorganizationState, known: ReorganizationFacts): ReorganizationFacts =>
  afterwards(batch.parts, known, batch);

/** The same with its parts in another order. */
export function reordered(batch: ReorganizationState, seed: number): ReorganizationState {
  const shuffled = fc.shuffledSubarray([...batch.parts], { minLength: batch.parts.length });
  const [parts = []] = fc.sample(shuffled, { numRuns: 1, seed });
  return { ...batch, parts };
}

export const fates = (effects: Record<string, Effect>): Record<string, Fate> =>
  Object.fromEntries(Object.values(effects).map(({ id, fate }) => [id, fate]));

/** The other ends of the edges into it, and of those out of it, with their shares. */
export const into = (state: OrganizationState | undefined) =>
  state?.predecessors.map(({ organization, share }) => [organization, share]);
export const outOf = (state: OrganizationState | undefined) =>
  state?.successors.map(({ organization, share }) => [organization, share]);
