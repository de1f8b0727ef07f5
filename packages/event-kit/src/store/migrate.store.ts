import type { AnyAggregate, StoredIndex } from '../aggregate.ts';
import type { EventStore } from './event-store.store.ts';
import { fillNewRows } from './fill-rows.store.ts';
import { followHomes, type HomesSince } from './follow-homes.store.ts';
import { refoldOlderStates } from './refold.store.ts';

/** By which it is known which units have anything here. */
const byUnit: StoredIndex = { keys: { unit: 1 } };

/**
 * Creates collections, indexes and guards of one service, and lifts states of older releases to the shape of this one.
 * It may run again at every start: what is there stays. Collections come first because a transaction must never be the
 * one to create them; rows and indexes come last, for they are made of what the states hold now.
 */
export async function migrateStore(
  store: EventStore,
  aggregates: readonly AnyAggregate[],
  homes: HomesSince,
): Promise<void> {
  const { models } = store;
  for (const model of [models.events, models.commands, models.guards, models.people]) {
    await model.createCollection();
    await model.createIndexes();
  }
  for (const type of aggregates) {
    const { collection, indexes, rows } = type;
    await store.snapshots(collection).createCollection();
    await refoldOlderStates(store, type);
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
