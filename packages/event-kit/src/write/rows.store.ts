import type { ClientSession } from 'mongoose';
import type { AggregateRows } from '../aggregate.ts';
import { canonicalJson } from '../canonical.ts';
import type { RowDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { aggregateOfRow, type RowsChange, rowsOfState } from './rows-change.ts';

/**
 * Writes the rows of all changes of a commit, in two round trips for each collection. All that go, go first: two
 * aggregates may give each other what only one of them may have.
 */
export async function writeRows(
  store: EventStore,
  changes: readonly RowsChange[],
  session: ClientSession,
): Promise<void> {
  for (const [collection, group] of Map.groupBy(changes, (change) => change.collection)) {
    const rows = store.rows(collection);
    const gone = group.flatMap((change) => change.gone);
    const written = group.flatMap((change) => change.written);
    if (gone.length > 0) await rows.deleteMany({ _id: { $in: gone } }, { session });
    if (written.length > 0) await rows.insertMany(written, { session });
  }
}

/** Those of some aggregates, given in the order of their ids, whose rows are not what their states make. */
export async function ownersOfWrongRows<State extends object>(
  store: EventStore,
  rows: AggregateRows<State>,
  aggregates: readonly { readonly id: string; readonly state: State }[],
): Promise<ReadonlySet<string>> {
  const [first, last] = [aggregates.at(0)?.id ?? '', aggregates.at(-1)?.id ?? ''];
  // '0' follows '/': the range holds every row of theirs, and some of others whose ids lie between.
  const stored = await store
    .rows(rows.collection)
    .find({ _id: { $gte: first, $lt: `${last}0` } })
    .toArray();
  const own = Map.groupBy(stored, ({ _id }) => aggregateOfRow(_id));
  const wrong = aggregates.filter(
    ({ id, state }) => sorted(own.get(id) ?? []) !== sorted(rowsOfState(rows, id, state)),
  );
  return new Set(wrong.map(({ id }) => id));
}

/** The aggregates that have rows, and are not among those known. */
export async function ownersBesides(
  store: EventStore,
  collection: string,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const owners = new Set<string>();
  for await (const { _id } of store.rows(collection).find({}, { projection: { _id: 1 } })) {
    const owner = aggregateOfRow(_id);
    if (!known.has(owner)) owners.add(owner);
  }
  return [...owners];
}

const sorted = (rows: readonly RowDocument[]): string =>
  rows
    .map((row) => canonicalJson(row))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join('\n');
