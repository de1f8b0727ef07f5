import type { Clock } from '@thidua/domain-kit';
import { heardFromInstances } from '../consume/freshness.store.ts';
import type { Projection } from '../consume/projection.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { type KeysetRequest, totalOrder, valueAt } from './keyset-page.store.ts';
import { inStoredOrder } from './rows-page.store.ts';
import type { SnapshotFilter } from './snapshots.store.ts';

/**
 * What a read model must hold of each aggregate that lists refer to: the unit by which its home is found, and its sort
 * values under the paths that they have in snapshots, so that both stand in one order.
 */
export interface CopyDocument {
  readonly _id: string;
  /** The unit that the id names. */
  readonly unit: string;
  readonly keys: Readonly<Record<string, string | number | null>>;
}

/** A page of copies: ids with their sort values. What they say is asked where they are at home. */
export interface CopiesPage {
  readonly rows: readonly { readonly id: string; readonly key: readonly (string | number)[] }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** The read side of copies. Throws Fault STORE_UNAVAILABLE. */
export interface Copies {
  page(request: KeysetRequest): Promise<CopiesPage>;
  /** The different values at a path. */
  distinct(path: string, filter: SnapshotFilter): Promise<string[]>;
  /** Which of these instances have not been heard within the last `forMs`. */
  silent(instances: readonly string[], forMs: number): Promise<string[]>;
}

/** A collection of copies, and the projection that feeds it: by its books one knows who is silent. */
interface CopiesSource {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly projection: Projection;
  readonly collection: string;
}

/** Opens a collection of a read model whose documents are `CopyDocument`s. */
export function copiesOf({ store, clock, projection, collection }: CopiesSource): Copies {
  const copies = store.rows(collection);
  return {
    async page(request) {
      const { rows, totalCount } = await asStoreFault(() => inStoredOrder(copies, request));
      const order = totalOrder(request.order);
      return {
        rows: rows
          .slice(0, request.first)
          .map((row) => ({ id: row._id, key: order.map(({ path }) => valueAt(row, path)) })),
        hasNextPage: rows.length > request.first,
        totalCount,
      };
    },
    distinct: async (path, filter) => {
      const values = await asStoreFault(() => copies.distinct(path, filter));
      return values.map(String);
    },
    silent: async (instances, forMs) => {
      const heard = await asStoreFault(() => heardFromInstances(store, projection, instances));
      const since = clock.now().getTime() - forMs;
      return instances.filter((each) => (heard.get(each)?.getTime() ?? Number.NEGATIVE_INFINITY) < since);
    },
  };
}
