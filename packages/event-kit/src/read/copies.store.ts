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
}

/** Opens a collection of a read model whose documents are `CopyDocument`s. */
export function copiesOf(store: EventStore, collection: string): Copies {
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
  };
}
