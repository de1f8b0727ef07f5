import type { AnyAggregate, StoredIndex } from '../aggregate.ts';
import type { EventStore } from './event-store.store.ts';
import { fillNewRows } from './fill-rows.store.ts';
import { followHomes, type HomesSince } from './follow-homes.store.ts';

/** The part of an aggregate type that the migration step reads. */
export type Stored = Pick<AnyAggregate, 'collection' | 'indexes' | 'rows'>;

/** By which it is known which units have anything here. */
const byUnit: StoredIndex = { keys: { unit: 1 } };

/**
 * Creates collections, indexes and guards of one service. It may run again at every start: what is there stays.
 * Collections come first because a transaction must never be the one to create them.
 */
export async function migrateStore(
  store: EventStore,
  aggregates: readonly Stored[],
  homes: HomesSince,
): Promise<void> {
  const { models } = store;
  for (const model of [models.events, models.commands, models.guards, models.people]) {
    await model.createCollection();
    await model.createIndexes();
  }
  for (const { collection, indexes, rows } of aggregates) {
    await store.snapshots(collection).createCollection();
    await createIndexes(store, collection, [byUnit, ...indexes]);
    if (!rows) continue;
    await fillNewRows(store, collection, rows);
    await createIndexes(store, rows.collection, rows.indexes);
  }
  await followHomes(models, homes);
}

async function createIndexes(
  store: EventStore,
  collection: string,
  indexes: readonly StoredIndex[],
): Promise<void> {
  for (const { keys, unique = false, where } of indexes)
    await store.connection
      .collection(collection)
      .createIndex(keys, { unique, ...(where && { partialFilterExpression: where }) });
}
