import type { DomainEvent } from '@thidua/domain-kit';
import type { AggregateType } from '../aggregate.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { aggregateOfRow } from '../write/rows-change.ts';
import { type RowsPage, rowsPage, type RowsRequest } from './rows-page.store.ts';
import type { SnapshotFilter } from './snapshots.store.ts';

/** A row that was found: which aggregate it is of, and the fields that were asked for. */
export type FoundRow<Fields extends object> = Fields & { readonly aggregate: string };

interface RowsWanted<Fields extends object> {
  readonly fields?: readonly (keyof Fields & string)[];
  readonly limit?: number;
}

/**
 * The rows of one kind of aggregate, to find aggregates by. An index that holds filter, order and fields answers
 * without reading a row. Throws Fault STORE_UNAVAILABLE.
 */
export interface Rows {
  find<Fields extends object = object>(
    filter: SnapshotFilter,
    wanted?: RowsWanted<Fields>,
  ): Promise<FoundRow<Fields>[]>;
  page(request: RowsRequest): Promise<RowsPage>;
}

/** All that is read is wanted: the server's own first batch of 101 would only cost a round trip. */
const batchSize = 10_000;

/** Opens the rows of a kind of aggregate for reading. Throws if it has none. */
export function rowsOf<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): Rows {
  if (!type.rows) throw new Error(`${type.name} has no rows`);
  const { collection } = type.rows;
  return {
    async find<Fields extends object>(
      filter: SnapshotFilter,
      { fields = [], limit = 0 }: RowsWanted<Fields> = {},
    ) {
      const projection = Object.fromEntries(['_id', ...fields].map((field) => [field, 1]));
      const found = await asStoreFault(() =>
        store.rows(collection).find(filter, { projection, limit, batchSize }).toArray(),
      );
      return found.map(({ _id, ...rest }) => ({ ...(rest as Fields), aggregate: aggregateOfRow(_id) }));
    },
    page: (request) => rowsPage(store, collection, request),
  };
}
