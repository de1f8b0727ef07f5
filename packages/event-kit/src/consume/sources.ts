import type { LogicalSubgraph } from '@thidua/event-contracts';

/** Which instances tell of a logical subgraph: all of them must have spoken before an absence means anything. */
export interface Sources {
  /**
   * Names of the instances that write it now, or, of what was born at one unit, of the one that does. Whether they
   * are up is no matter: who is silent may be writing still. Empty while nobody can say who they are.
   */
  of(logical: LogicalSubgraph, unit?: string): readonly string[];
}

/** Where no logical subgraph is shared: the neighbour that runs under the same instance name. */
export const sameInstance = (instance: string): Sources => ({ of: () => [instance] });
