import mongoose from 'mongoose';
import type { EventStore } from '../store/event-store.store.ts';
import { inboxModels } from './inbox.store.ts';
import type { FormerProjection } from './projection.ts';

const { MongoServerError } = mongoose.mongo;
const thereIsNone = 26;

/** Drops a read model and its books. What is not there is no error: whoever was interrupted may begin again. */
export async function forgetProjection(
  store: EventStore,
  { name, collections }: FormerProjection,
): Promise<void> {
  for (const collection of collections)
    await store.connection.dropCollection(collection).catch((error: unknown) => {
      if (!(error instanceof MongoServerError && error.code === thereIsNone)) throw error;
    });
  const mine = { _id: { $gte: `${name}/`, $lt: `${name}0` } }; // '0' follows '/'
  const { inbox, parked, positions, freshness } = inboxModels(store);
  await inbox.deleteMany(mine);
  await parked.deleteMany(mine);
  await positions.deleteMany(mine);
  await freshness.deleteMany(mine);
}
