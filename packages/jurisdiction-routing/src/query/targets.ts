import { argumentValue } from '../compile/argument-value.ts';
import type { RootField } from '../compile/compiled-operation.ts';
import type { Instance } from '../directory/home-directory.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** Who answers a root field. */
export interface Targets {
  readonly instances: readonly Instance[];
  /** Epoch of the home that is counted on; of none where instances answer together. */
  readonly homes: Readonly<Record<string, number>>;
}

/** The instance or instances for a root field, by its arguments and the directory as it is now. */
export function targetsOf<Context extends Record<string, unknown>>(
  { nodes: [node], routedBy, scatter }: RootField,
  exchange: Exchange<Context>,
): Targets {
  if (!scatter) {
    const { unit, epoch, instance } = exchange.homeOf(
      routedBy && argumentValue(node, routedBy, exchange.variables),
    );
    return { instances: [instance], homes: { [unit]: epoch } };
  }
  const { unitOf } = exchange.routing;
  const id = scatter.narrowBy && argumentValue(node, scatter.narrowBy, exchange.variables);
  if (id === null || id === undefined) return { instances: exchange.instancesOf(), homes: {} };
  const unit = typeof id === 'string' ? unitOf(id) : null;
  // An id of no unit is no place to look below: the default home refuses it in its own words.
  if (unit === null) return { instances: [exchange.homeOf(null).instance], homes: {} };
  return { instances: exchange.instancesOf(unit), homes: {} };
}
