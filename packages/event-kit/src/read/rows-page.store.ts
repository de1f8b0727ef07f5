import mongoose from 'mongoose';
import type { EventStore } from '../store/event-store.store.ts';
import type { RowDocument } from '../store/documents.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { aggregateOfRow } from '../write/rows-change.ts';
import {
  beyond,
  type KeysetOrder,
  type KeysetRequest,
  sortOf,
  totalOrder,
  valueAt,
} from './keyset-page.store.ts';

const { MinKey } = mongoose.mongo;

/** A page in an order of which some values may be computed, by MongoDB expressions over the row. */
export interface RowsRequest extends KeysetRequest {
  readonly computed?: Readonly<Record<string, object>>;
}

/** A page of rows: the aggregates that they are of, with their sort values. */
export interface RowsPage {
  readonly rows: readonly { readonly aggregate: string; readonly key: readonly (string | number)[] }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

interface Found {
  readonly rows: readonly RowDocument[];
  readonly totalCount: number;
}

/** A page of the rows in a collection; see `Rows.page`. */
export async function rowsPage(
  store: EventStore,
  collection: string,
  request: RowsRequest,
): Promise<RowsPage> {
  const read = request.computed ? inComputedOrder : inStoredOrder;
  const { rows, totalCount } = await asStoreFault(() => read(store.rows(collection), request));
  const order = totalOrder(request.order);
  return {
    rows: rows.slice(0, request.first).map((row) => ({
      aggregate: aggregateOfRow(row._id),
      key: order.map(({ path }) => valueAt(row, path)),
    })),
    hasNextPage: rows.length > request.first,
    totalCount,
  };
}

type RowCollection = ReturnType<EventStore['rows']>;

/** An index that holds filter and order gives the page without a sort, and the count without reading a row. */
export async function inStoredOrder(
  collection: RowCollection,
  { filter, order: wanted, first, after }: KeysetRequest,
): Promise<Found> {
  const order = totalOrder(wanted);
  const conditions = { $and: [filter, after ? beyond(order, after) : fromTheFirst(order)] };
  const projection = Object.fromEntries(order.map(({ path }) => [path, 1]));
  const [rows, totalCount] = await Promise.all([
    collection.find(conditions, { projection, sort: sortOf(order), limit: first + 1 }).toArray(),
    collection.countDocuments(filter),
  ]);
  return { rows, totalCount };
}

/** Says nothing but the path that the order begins with: else an index by it alone would not be used as a filter. */
const fromTheFirst = ([first]: KeysetOrder) => (first ? { [first.path]: { $gte: new MinKey() } } : {});

/** All that the filter leaves must be read for the order, so it is counted on the way. */
async function inComputedOrder(
  collection: RowCollection,
  { filter, order: wanted, first, after, computed }: RowsRequest,
): Promise<Found> {
  const order = totalOrder(wanted);
  const fields = Object.fromEntries(order.map(({ path }) => [path, computed?.[path] ?? 1]));
  const page = [
    ...(after ? [{ $match: beyond(order, after) }] : []),
    { $sort: sortOf(order) },
    { $limit: first + 1 },
  ];
  const [found] = await collection
    .aggregate<{ page: RowDocument[]; counted: { count: number }[] }>([
      { $match: filter },
      { $project: fields },
      { $facet: { page, counted: [{ $count: 'count' }] } },
    ])
    .toArray();
  return { rows: found?.page ?? [], totalCount: found?.counted[0]?.count ?? 0 };
}
