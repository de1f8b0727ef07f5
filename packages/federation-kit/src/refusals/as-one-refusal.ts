import type { InputFault, Refusal } from './refusal.ts';

/** The faults that a refusal lists; none if it is not about the input. */
export const faultsOf = (refusal: Refusal): readonly InputFault[] =>
  refusal.__typename === 'InvalidInput' ? refusal.faults : [];

/** Several refusals as one member of a union: the first; if that is about the input, with the faults of all that are. */
export function asOneRefusal([first, ...rest]: readonly [Refusal, ...Refusal[]]): Refusal {
  if (first.__typename !== 'InvalidInput') return first;
  return { ...first, faults: [...first.faults, ...rest.flatMap(faultsOf)] };
}
