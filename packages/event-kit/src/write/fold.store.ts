import type { DomainEvent } from '@thidua/domain-kit';
import type { AggregateType } from '../aggregate.ts';
import { canonicalJson } from '../canonical.ts';
import type { EventDocument, SnapshotDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { hasRowsOf, ownersBesides } from './rows.store.ts';

/** Lifts a stored event to today's schema version. */
export function upcast<Event extends DomainEvent>(
  type: Pick<AggregateType<never, Event>, 'upcasters'>,
  document: Pick<EventDocument, 'type' | 'schemaVersion' | 'data'>,
): Event {
  const steps = (type.upcasters[document.type] ?? []).slice(document.schemaVersion - 1);
  const data = steps.reduce<Record<string, unknown>>((older, lift) => lift(older), document.data);
  return { type: document.type, data } as DomainEvent as Event;
}

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

/** Folds every aggregate of one kind and compares it with its snapshot. Reads one aggregate at a time. */
export async function findDiscrepancies<State extends object, Event extends DomainEvent>(
  store: EventStore,
  type: AggregateType<State, Event>,
): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  const snapshots = store.snapshots<State>(type.collection);
  const folded = new Set<string>();
  const cursor = store.models.events
    .find({ aggregateType: type.name })
    .sort({ aggregate: 1, seq: 1 })
    .allowDiskUse(true)
    .lean<EventDocument>()
    .cursor();
  const check = async ({ id, state, seq }: Folded<State>) => {
    folded.add(id);
    const snapshot = await snapshots.findById(id).lean<SnapshotDocument<State>>().exec();
    if (!snapshot) found.push({ id, reason: 'SNAPSHOT_MISSING' });
    else if (snapshot.seq !== seq) found.push({ id, reason: 'SEQ_DIFFERS' });
    else if (canonicalJson(snapshot.state) !== canonicalJson(state))
      found.push({ id, reason: 'STATE_DIFFERS' });
    else if (type.rows && !(await hasRowsOf(store, type.rows, id, state)))
      found.push({ id, reason: 'ROWS_DIFFER' });
  };
  let current: Folded<State> | undefined;
  for await (const document of cursor as AsyncIterable<EventDocument>) {
    if (current && current.id !== document.aggregate) {
      await check(current);
      current = undefined;
    }
    const before: Folded<State> | undefined = current;
    const state = type.evolve(before?.state, upcast(type, document));
    current = { id: document.aggregate, state, seq: (before?.seq ?? 0) + 1 };
  }
  if (current) await check(current);
  const ids = await snapshots.distinct('_id').exec();
  for (const id of ids) if (!folded.has(String(id))) found.push({ id: String(id), reason: 'EVENTS_MISSING' });
  if (type.rows)
    for (const id of await ownersBesides(store, type.rows.collection, folded))
      found.push({ id, reason: 'ROWS_DIFFER' });
  return found;
}
