import type { Model, QueryFilter } from 'mongoose';
import type { SnapshotDocument } from '../store/documents.ts';
import { asStoreFault } from '../store/unavailable.store.ts';

/** One total order: paths of the snapshot, ended by `_id` to make it unique. Values must never be null. */
export type KeysetOrder = readonly { readonly path: string; readonly direction: 1 | -1 }[];

export interface KeysetRequest {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: KeysetOrder;
  readonly first: number;
  /** The sort values of the row after which the page begins, as its cursor carries them. */
  readonly after: readonly (string | number)[] | null;
}

export interface KeysetPage<State extends object> {
  readonly rows: readonly { readonly snapshot: SnapshotDocument<State>; readonly key: (string | number)[] }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** A page by position in the order, never by number of rows skipped. Strings compare bytewise. */
export async function keysetPage<State extends object>(
  model: Model<SnapshotDocument<State>>,
  request: KeysetRequest,
): Promise<KeysetPage<State>> {
  const order = totalOrder(request.order);
  const conditions = [request.filter, ...(request.after ? [beyond(order, request.after)] : [])];
  const [found, totalCount] = await asStoreFault(() =>
    Promise.all([
      model
        .find({ $and: conditions } as QueryFilter<SnapshotDocument<State>>)
        .sort(sortOf(order))
        .limit(request.first + 1)
        .lean<SnapshotDocument<State>[]>()
        .exec(),
      model.countDocuments(request.filter as QueryFilter<SnapshotDocument<State>>).exec(),
    ]),
  );
  const rows = found.slice(0, request.first).map((snapshot) => ({
    snapshot,
    key: order.map(({ path }) => valueAt(snapshot, path)),
  }));
  return { rows, hasNextPage: found.length > request.first, totalCount };
}

/** The order as it is carried out: ended by `_id`. */
export const totalOrder = (order: KeysetOrder): KeysetOrder => [...order, { path: '_id', direction: 1 }];

/** The order as MongoDB takes it. */
export const sortOf = (order: KeysetOrder): Record<string, 1 | -1> =>
  Object.fromEntries(order.map(({ path, direction }) => [path, direction]));

/**
 * (a, b, c) > (x, y, z) spelt out, because MongoDB compares no tuples. That a is at least x is said once more by
 * itself: only so does an index begin at the page, and not at the beginning of the list.
 */
export function beyond(order: KeysetOrder, after: readonly (string | number)[]): Record<string, unknown> {
  const [first] = order;
  return {
    ...(first && { [first.path]: { [first.direction === 1 ? '$gte' : '$lte']: after[0] } }),
    $or: order.map(({ path, direction }, depth) => ({
      ...Object.fromEntries(order.slice(0, depth).map((earlier, i) => [earlier.path, after[i]])),
      [path]: { [direction === 1 ? '$gt' : '$lt']: after[depth] },
    })),
  };
}

/** A row's sort value, for its cursor. */
export function valueAt(document: object, path: string): string | number {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`no sort value at ${path}`);
}
