import type { DomainEvent } from '@thidua/domain-kit';
import type { QueryFilter } from 'mongoose';
import type { AggregateType } from '../aggregate.ts';
import type { SnapshotDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';
import { type KeysetPage, keysetPage, type KeysetRequest } from './keyset-page.store.ts';

/** A MongoDB filter over `_id`, `state.*` and `keys.*`. */
export type SnapshotFilter = Readonly<Record<string, unknown>>;

/** The read side of one kind of aggregate. Throws Fault STORE_UNAVAILABLE. */
export interface Snapshots<State extends object> {
  byId(id: string): Promise<State | null>;
  /** Those that exist, in no particular order. */
  byIds(ids: readonly string[]): Promise<State[]>;
  firstWhere(filter: SnapshotFilter): Promise<State | null>;
  page(request: KeysetRequest): Promise<KeysetPage<State>>;
  /** Only these parts of those that match, by their paths in the snapshot; in no particular order. */
  parts<Part extends object>(filter: SnapshotFilter, paths: readonly string[]): Promise<Part[]>;
  /** The different values at a path. */
  distinct(path: string, filter: SnapshotFilter): Promise<string[]>;
}

/** Opens the snapshots of a kind of aggregate for reading. */
export function snapshotsOf<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): Snapshots<State> {
  const model = store.snapshots<State>(type.collection);
  const find = (filter: SnapshotFilter) =>
    model.find(filter as QueryFilter<SnapshotDocument<State>>).lean<SnapshotDocument<State>[]>();
  const states = async (filter: SnapshotFilter, limit: number) => {
    const found = await asStoreFault(() => find(filter).limit(limit).exec());
    return found.map(({ state }) => state);
  };
  return {
    byId: async (id) => (await states({ _id: id }, 1))[0] ?? null,
    byIds: (ids) => (ids.length === 0 ? Promise.resolve([]) : states({ _id: { $in: ids } }, ids.length)),
    firstWhere: async (filter) => (await states(filter, 1))[0] ?? null,
    page: (request) => keysetPage(model, request),
    parts: <Part extends object>(filter: SnapshotFilter, paths: readonly string[]) => {
      const projection = Object.fromEntries(paths.map((path) => [path, 1]));
      return asStoreFault(() => find(filter).select(projection).lean<Part[]>().exec());
    },
    distinct: async (path, filter) => {
      const values = await asStoreFault(() =>
        model.distinct(path, filter as QueryFilter<SnapshotDocument<State>>).exec(),
      );
      return values.map(String);
    },
  };
}
