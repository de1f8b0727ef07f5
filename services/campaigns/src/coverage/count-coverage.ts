import { isMet, type Obligation } from './obligation.ts';

/** How many must act, and how many of them have. `onTime` and `late` add up to `acted`. */
export interface Counts {
  readonly inScope: number;
  readonly acted: number;
  readonly onTime: number;
  readonly late: number;
  /** How many of `acted` did so by their lineage. */
  readonly throughLineage: number;
}

/** Counts obligations of which each organization has one. */
export function countCoverage(obligations: readonly Pick<Obligation, 'state' | 'fulfilment'>[]): Counts {
  const acted = obligations.filter(isMet);
  const late = acted.filter(({ state }) => state === 'FULFILLED_LATE').length;
  return {
    ...{ inScope: obligations.length, acted: acted.length, onTime: acted.length - late, late },
    throughLineage: acted.filter(({ fulfilment }) => fulfilment?.through !== 'OWN').length,
  };
}
