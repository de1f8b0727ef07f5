import type { GraphClient } from '../graph/graph-client.ts';

/** In whose names the loader speaks. */
export interface Clients {
  readonly administrator: GraphClient;
  readonly archivist: GraphClient;
}

/**
 * One thing to be entered: who enters it, by which mutation, with which input. `size` counts for the bar; `writtenOn`
 * is the first day on which the paper can have existed.
 */
export interface LoadItem {
  readonly what: string;
  readonly as: keyof Clients;
  readonly mutation: string;
  readonly input: object;
  readonly size?: number;
  readonly writtenOn?: string;
}

/** Items that follow each other. */
export type Chain = readonly LoadItem[];

/** What stands under one bar: waves that follow each other, of chains that need not wait for each other. */
export interface LoadStep {
  readonly label: string;
  readonly waves: readonly (readonly Chain[])[];
}

/** Without the papers that are yet to be written on that day, by a clock that was set back. */
export function writtenBy(day: string, { label, waves }: LoadStep): LoadStep {
  const exists = ({ writtenOn = '' }: LoadItem) => writtenOn <= day;
  return { label, waves: waves.map((wave) => wave.map((chain) => chain.filter(exists))) };
}

/** How many things a step enters. */
export const countItems = ({ waves }: LoadStep): number => waves.flat(2).length;

/** One after the other. */
export const inTurn = (items: Chain): LoadStep['waves'] => [[items]];
