import type { DomainEvent } from '@thidua/domain-kit';
import type { ClientSession, QueryFilter } from 'mongoose';
import { type AggregateRows, type AggregateType, schemaOf } from '../aggregate.ts';
import { canonicalJson } from '../canonical.ts';
import { foldOf } from '../write/fold.store.ts';
import { rowsOfState } from '../write/rows-change.ts';
import type { EventDocument, SnapshotDocument } from './documents.ts';
import type { EventStore } from './event-store.store.ts';

/** By which schema the snapshots of one kind of aggregate were last folded. */
interface FoldedSchema {
  /** The aggregate type. */
  readonly _id: string;
  readonly schema: string;
}

type Folded<State extends object, Event extends DomainEvent> = Omit<AggregateType<State, Event>, 'rows'> & {
  readonly rows: AggregateRows<State> | null;
};

/** So many fit easily into the time of one transaction, however long they are. */
const batchSize = 100;

/**
 * A snapshot keeps the state as it was when it was written. Where a release has lifted the schema of events, all
 * snapshots of the type are folded anew, once, with keys and rows; the marker of that is set when all are done, so
 * whoever is interrupted begins again. Events stay as they are: nothing is told a second time.
 */
export async function refoldOlderStates<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): Promise<void> {
  const schema = schemaOf(type);
  const markers = store.connection.collection<FoldedSchema>('folded_schemas');
  const marker = await markers.findOne({ _id: type.name });
  if ((marker?.schema ?? '') === schema) return;
  // Rows that are not there yet are made of the snapshots as they then are.
  const rows = type.rows && (await isThere(store, type.rows.collection)) ? type.rows : null;
  for (let last = ''; ;) {
    const ids = await idsAfter(store, type.collection, last);
    if (ids.length === 0) break;
    // A command that commits in between conflicts with it: then it runs again, on what the command left.
    await store.transaction((session) => refold(store, { ...type, rows }, ids, session));
    last = ids.at(-1) ?? last;
  }
  await markers.updateOne({ _id: type.name }, { $set: { schema } }, { upsert: true });
}

async function isThere({ connection }: EventStore, name: string): Promise<boolean> {
  return (await connection.listCollections()).some((each) => each.name === name);
}

async function idsAfter(store: EventStore, collection: string, last: string): Promise<string[]> {
  const found = await store
    .snapshots(collection)
    .find({ _id: { $gt: last } }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(batchSize)
    .lean<{ _id: string }[]>()
    .exec();
  return found.map(({ _id }) => _id);
}

async function refold<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: Folded<State, Event>,
  ids: readonly string[],
  session: ClientSession,
): Promise<void> {
  const snapshots = store.snapshots<State>(type.collection);
  const stored = await snapshots
    .find({ _id: { $in: ids } } as QueryFilter<SnapshotDocument<State>>, null, { session })
    .lean<SnapshotDocument<State>[]>();
  const events = await store.models.events
    .find({ aggregate: { $in: ids } }, null, { session })
    .sort({ aggregate: 1, seq: 1 })
    .lean<EventDocument[]>();
  const histories = Map.groupBy(events, ({ aggregate }) => aggregate);
  const changed = stored.flatMap((snapshot) => {
    const history = histories.get(snapshot._id) ?? [];
    // Lost events are for the check of all snapshots to find, and not to make a state of.
    const state = history.length === snapshot.seq ? foldOf(type, history) : undefined;
    if (state === undefined) return [];
    const after = { ...snapshot, state, keys: type.keys(state) };
    return canonicalJson(after) === canonicalJson(snapshot) ? [] : [after];
  });
  if (changed.length === 0) return;
  const replacements = changed.map((after) => ({
    replaceOne: { filter: { _id: after._id }, replacement: after },
  }));
  await store.models.snapshots(type.collection).bulkWrite(replacements, { session });
  if (type.rows) await replaceRows(store, type.rows, changed, session);
}

/** Of what the rows were made before is not known any more, so all of them go. */
async function replaceRows<State extends object>(
  store: EventStore,
  rows: AggregateRows<State>,
  snapshots: readonly SnapshotDocument<State>[],
  session: ClientSession,
): Promise<void> {
  const collection = store.rows(rows.collection);
  // '0' follows '/'.
  const ofOne = snapshots.map(({ _id }) => ({ _id: { $gte: `${_id}/`, $lt: `${_id}0` } }));
  await collection.deleteMany({ $or: ofOne }, { session });
  const made = snapshots.flatMap(({ _id, state }) => rowsOfState(rows, _id, state));
  if (made.length > 0) await collection.insertMany(made, { session });
}
