import type { EventStore } from '@thidua/event-kit';

/**
 * Keeps the relay from marking a plan's event as published: a transaction that is never committed has touched it.
 * Null if the relay has marked it already; else how to let go.
 */
export async function holdMark(store: EventStore, aggregate: string): Promise<(() => Promise<void>) | null> {
  const session = await store.connection.startSession();
  session.startTransaction();
  const release = async () => {
    await session.abortTransaction();
    await session.endSession();
  };
  const held = await store.connection
    .collection('events')
    .updateOne({ aggregate, publishedAt: null }, { $set: { held: true } }, { session })
    .then(({ matchedCount }) => matchedCount === 1)
    .catch(() => false); // the relay marks it at this very moment
  if (held) return release;
  await release();
  return null;
}
