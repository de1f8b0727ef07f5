import type { GraphClient } from '../graph/graph-client.ts';

/** In whose names the loader speaks. */
export interface Clients {
  readonly administrator: GraphClient;
  readonly archivist: GraphClient;
}

/** One thing to be entered: who enters it, by which mutation, with which input. `size` counts for the bar. */
export interface LoadItem {
  readonly what: string;
  readonly as: keyof Clients;
  readonly mutation: string;
  readonly input: object;
  readonly size?: number;
}

/** Items that follow each other. */
export type Chain = readonly LoadItem[];

/** What stands under one bar: waves that follow each other, of chains that need not wait for each other. */
export interface LoadStep {
  readonly label: string;
  readonly waves: readonly (readonly Chain[])[];
}

/** One after the other. */
export const inTurn = (items: Chain): LoadStep['waves'] => [[items]];
