import type { EventStore } from '../store/event-store.store.ts';
import type { Projection } from './projection.ts';

/** Creates a read model's collections and indexes, or those of its rebuild beside it. */
export async function migrateProjection(
  store: EventStore,
  projection: Projection,
  suffix = '',
): Promise<void> {
  const existing = new Set((await store.connection.listCollections()).map(({ name }) => name));
  for (const { name, indexes } of projection.collections) {
    const collection = name + suffix;
    if (!existing.has(collection)) await store.connection.createCollection(collection);
    for (const index of indexes) await store.connection.collection(collection).createIndex(index);
  }
}
