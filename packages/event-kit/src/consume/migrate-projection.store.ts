import mongoose from 'mongoose';
import type { EventStore } from '../store/event-store.store.ts';
import { forgetProjection } from './forget-projection.store.ts';
import type { Projection } from './projection.ts';

const { MongoServerError } = mongoose.mongo;
const alreadyThere = 48;

/** Creates a read model's collections and indexes, or those of its rebuild beside it; forgets what it replaces. */
export async function migrateProjection(
  store: EventStore,
  projection: Projection,
  suffix = '',
): Promise<void> {
  for (const { name, indexes } of projection.collections) {
    const collection = name + suffix;
    await store.connection.createCollection(collection).catch((error: unknown) => {
      if (!(error instanceof MongoServerError && error.code === alreadyThere)) throw error;
    });
    for (const index of indexes) await store.connection.collection(collection).createIndex(index);
  }
  if (projection.replaces) await forgetProjection(store, projection.replaces);
}
