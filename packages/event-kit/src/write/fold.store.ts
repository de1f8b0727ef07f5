import type { DomainEvent } from '@thidua/domain-kit';
import type { QueryFilter } from 'mongoose';
import type { AggregateType } from '../aggregate.ts';
import { canonicalJson } from '../canonical.ts';
import type { EventDocument, SnapshotDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { ownersBesides, ownersOfWrongRows } from './rows.store.ts';

/** Lifts a stored event to today's schema version. */
export function upcast<Event extends DomainEvent>(
  type: Pick<AggregateType<never, Event>, 'upcasters'>,
  document: Pick<EventDocument, 'type' | 'schemaVersion' | 'data'>,
): Event {
  const steps = (type.upcasters[document.type] ?? []).slice(document.schemaVersion - 1);
  const data = steps.reduce<Record<string, unknown>>((older, lift) => lift(older), document.data);
  return { type: document.type, data } as DomainEvent as Event;
}

/** The state that the whole history of one aggregate, in order, leads to; undefined if there is none. */
export const foldOf = <State extends object, Event extends DomainEvent>(
  type: Pick<AggregateType<State, Event>, 'evolve' | 'upcasters'>,
  history: readonly EventDocument[],
): State | undefined =>
  history.reduce<State | undefined>((state, each) => type.evolve(state, upcast(type, each)), undefined);

/** An aggregate whose snapshot, or a row of it, is not what its events say. */
export interface Discrepancy {
  readonly id: string;
  readonly reason: 'STATE_DIFFERS' | 'SEQ_DIFFERS' | 'ROWS_DIFFER' | 'SNAPSHOT_MISSING' | 'EVENTS_MISSING';
}

/** An aggregate as its events tell it. */
interface Folded<State> {
  readonly id: string;
  readonly state: State;
  readonly seq: number;
}

/** So many aggregates are read and compared at once. */
const batchSize = 500;

/** Folds every aggregate of one kind and compares it with its snapshot and rows. Holds a few hundred at a time. */
export async function findDiscrepancies<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  const ids = new Set<string>();
  let batch: Folded<State>[] = [];
  const flush = async () => {
    found.push(...(await differences(store, type, batch)));
    for (const { id } of batch) ids.add(id);
    batch = [];
  };
  for await (const folded of foldAll(store, type)) {
    batch.push(folded);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  for (const id of await store.snapshots(type.collection).distinct('_id').exec())
    if (!ids.has(String(id))) found.push({ id: String(id), reason: 'EVENTS_MISSING' });
  if (type.rows)
    for (const id of await ownersBesides(store, type.rows.collection, ids))
      found.push({ id, reason: 'ROWS_DIFFER' });
  return found;
}

/** Every aggregate as its events tell it, in the order of the ids. */
async function* foldAll<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): AsyncGenerator<Folded<State>> {
  const cursor = store.models.events
    .find({ aggregateType: type.name })
    .sort({ aggregate: 1, seq: 1 })
    .allowDiskUse(true)
    .lean<EventDocument>()
    .cursor();
  let current: Folded<State> | undefined;
  for await (const document of cursor as AsyncIterable<EventDocument>) {
    if (current && current.id !== document.aggregate) {
      yield current;
      current = undefined;
    }
    const before: Folded<State> | undefined = current;
    const state = type.evolve(before?.state, upcast(type, document));
    current = { id: document.aggregate, state, seq: (before?.seq ?? 0) + 1 };
  }
  if (current) yield current;
}

async function differences<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
  batch: readonly Folded<State>[],
): Promise<Discrepancy[]> {
  const stored = await store
    .snapshots<State>(type.collection)
    .find({ _id: { $in: batch.map(({ id }) => id) } } as QueryFilter<SnapshotDocument<State>>)
    .lean<SnapshotDocument<State>[]>()
    .exec();
  const snapshots = new Map(stored.map((snapshot) => [snapshot._id, snapshot]));
  const wrongRows = type.rows ? await ownersOfWrongRows(store, type.rows, batch) : new Set<string>();
  return batch.flatMap(({ id, state, seq }): Discrepancy[] => {
    const snapshot = snapshots.get(id);
    if (!snapshot) return [{ id, reason: 'SNAPSHOT_MISSING' }];
    if (snapshot.seq !== seq) return [{ id, reason: 'SEQ_DIFFERS' }];
    if (canonicalJson(snapshot.state) !== canonicalJson(state)) return [{ id, reason: 'STATE_DIFFERS' }];
    return wrongRows.has(id) ? [{ id, reason: 'ROWS_DIFFER' }] : [];
  });
}
