import type { AggregateRows } from '../aggregate.ts';
import { rowsOfState } from '../write/rows-change.ts';
import type { RowDocument, SnapshotDocument } from './documents.ts';
import type { EventStore } from './event-store.store.ts';

const batchSize = 1000;

/**
 * Creates the collection of an aggregate's rows. A new one is filled from the snapshots that there are, beside
 * its place, and put there when it is whole: so rows that are made otherwise than before are dropped, and are
 * there again at the next start.
 */
export async function fillNewRows<State extends object>(
  store: EventStore,
  snapshots: string,
  rows: AggregateRows<State>,
): Promise<void> {
  const database = store.connection.db;
  if (!database) throw new Error('not connected');
  if (await database.listCollections({ name: rows.collection }).hasNext()) return;
  const filling = `${rows.collection}__filling`;
  await database.dropCollection(filling);
  await database.createCollection(filling);
  let batch: RowDocument[] = [];
  const flush = async () => {
    if (batch.length > 0) await store.rows(filling).insertMany(batch);
    batch = [];
  };
  const all = store.snapshots<State>(snapshots).find().lean<SnapshotDocument<State>>().cursor();
  for await (const { _id, state } of all as AsyncIterable<SnapshotDocument<State>>) {
    batch.push(...rowsOfState(rows, _id, state));
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  await database.renameCollection(filling, rows.collection);
}
