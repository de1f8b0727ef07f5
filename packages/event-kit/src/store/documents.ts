import type { LegalDay } from '@thidua/domain-kit';

/**
 * One document of the `events` collection: the stream of its aggregate, the outbox of the service and the audit
 * trail of the act, all at once.
 */
export interface EventDocument {
  /** uuidv7 */
  readonly _id: string;
  readonly aggregate: string;
  readonly aggregateType: string;
  /** 1, 2, 3 … within the aggregate. */
  readonly seq: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Record<string, unknown>;
  readonly unit: string;
  readonly epoch: number;
  readonly public: boolean;
  /** The aggregate's previous public event. */
  readonly prevSeq: number | null;
  /** null until the relay knows that Kafka has it. */
  readonly publishedAt: Date | null;
  readonly effectiveOn: LegalDay | null;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/** The state of an aggregate. It is the truth for queries; `fold(events) = state` is a check. */
export interface SnapshotDocument<State extends object = object> {
  readonly _id: string;
  readonly unit: string;
  readonly seq: number;
  /** seq of the last public event; null if there is none. */
  readonly publicSeq: number | null;
  readonly state: State;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** One of the rows of an aggregate: what `AggregateRows.of` made, under `<aggregate id>/<n>`. */
export interface RowDocument {
  readonly _id: string;
}

/** A command that has been carried out, by the caller's own key: a repeat is answered, not repeated. */
export interface CommandDocument {
  /** `<actor>/<key>` */
  readonly _id: string;
  readonly fingerprint: string;
  readonly aggregates: readonly string[];
  readonly at: Date;
}

/** One stripe of a home's guard: every write increments one, so that a fence conflicts with all of them. */
export interface GuardDocument {
  /** `<home>/<stripe>` */
  readonly _id: string;
  readonly home: string;
  readonly epoch: number;
  /** The newest version of the directory that this instance has followed here: who writes by an older one is late. */
  readonly version: number;
  /** The registry whose version that is: of two registries they cannot be compared. Null: there was none yet. */
  readonly registry?: string | null;
  /** FENCED: nobody writes for now. FORWARDING: the home is another instance's. */
  readonly state: 'ACTIVE' | 'FENCED' | 'FORWARDING';
  readonly writes: number;
}

/** What may have to be forgotten about a person. Events and topics carry the id only. */
export interface PersonDocument {
  readonly _id: string;
  readonly name: string;
  /** Posts and occupations, where they alone may tell who it is; `at` is the record that says so. */
  readonly positions?: readonly { readonly at: string; readonly position: string }[];
}

/** What a record says somebody is, kept with the person: erased with the name, and not told of one who was erased. */
export interface PersonPosition {
  readonly personId: string;
  readonly at: string;
  readonly position: string;
}
