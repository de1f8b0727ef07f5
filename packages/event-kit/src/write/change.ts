import { type DomainEvent, type EventMeta, Fault, unitKeyOf } from '@thidua/domain-kit';
import { type AggregateType, schemaVersionOf } from '../aggregate.ts';
import { newSerial } from '../new-id.ts';
import type { EventDocument, SnapshotDocument } from '../store/documents.ts';
import type { Home } from '../store/guard.store.ts';
import { type RowsChange, rowsChange } from './rows-change.ts';

/** What one command does to one aggregate: its new events and the snapshot after them. */
export interface Change<State extends object = object> {
  readonly collection: string;
  /** Under which its write is guarded, in the epoch that its events carry. */
  readonly home: Home;
  readonly before: SnapshotDocument<State> | null;
  readonly after: SnapshotDocument<State>;
  readonly events: readonly EventDocument[];
  /** Null if this kind of aggregate has no rows. */
  readonly rows: RowsChange | null;
}

/**
 * Folds new events onto the snapshot and numbers them. Public events are checked against their contract here, so
 * that a wrong one fails the command instead of stopping the relay.
 */
export function changeOf<State extends object, Event extends DomainEvent>(
  type: AggregateType<State, Event>,
  id: string,
  before: SnapshotDocument<State> | null,
  events: readonly Event[],
  meta: EventMeta,
  home: Home,
): Change<State> {
  const unit = unitKeyOf(id);
  let seq = before?.seq ?? 0;
  let publicSeq = before?.publicSeq ?? null;
  let state = before?.state;
  const documents = events.map((event): EventDocument => {
    seq += 1;
    state = type.evolve(state, event);
    const published = type.publish(event);
    published?.contract.data.parse(published.data);
    const document: EventDocument = {
      _id: newSerial(),
      aggregate: id,
      aggregateType: type.name,
      seq,
      type: event.type,
      schemaVersion: schemaVersionOf(type, event.type),
      data: event.data as Record<string, unknown>,
      unit,
      epoch: home.epoch,
      public: published !== null,
      prevSeq: publicSeq,
      publishedAt: null,
      ...meta,
    };
    if (published) publicSeq = seq;
    return document;
  });
  if (state === undefined) throw new Fault('CONFLICT', { retryable: false });
  return {
    collection: type.collection,
    home,
    before,
    after: { _id: id, unit, seq, publicSeq, state, keys: type.keys(state) },
    events: documents,
    rows: type.rows ? rowsChange(type.rows, id, before?.state, state) : null,
  };
}
