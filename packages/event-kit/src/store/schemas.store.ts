import { type Connection, type Model, Schema } from 'mongoose';
import type {
  CommandDocument,
  EventDocument,
  GuardDocument,
  PersonDocument,
  SnapshotDocument,
} from './documents.ts';
import { modelOf } from './model.store.ts';

const { Mixed } = Schema.Types;
/** A field that a schema does not know is a bug of ours: it throws instead of being dropped. */
const options = { versionKey: false, minimize: false, strict: 'throw', autoIndex: false } as const;

const eventSchema = new Schema<EventDocument>(
  {
    _id: String,
    aggregate: String,
    aggregateType: String,
    seq: Number,
    type: String,
    schemaVersion: Number,
    data: Mixed,
    unit: String,
    epoch: Number,
    public: Boolean,
    prevSeq: Number,
    publishedAt: Date,
    effectiveOn: String,
    recordedAt: Date,
    actor: String,
    correlationId: String,
    causationId: String,
  },
  options,
);
eventSchema.index({ aggregate: 1, seq: 1 }, { unique: true });
// The outbox: only what is still to be published is in this index, so the sweep stays cheap for ever.
eventSchema.index(
  { recordedAt: 1, seq: 1 },
  { name: 'outbox', partialFilterExpression: { public: true, publishedAt: null } },
);

const snapshotSchema = new Schema<SnapshotDocument>(
  { _id: String, unit: String, seq: Number, publicSeq: Number, state: Mixed, keys: Mixed },
  options,
);

const commandSchema = new Schema<CommandDocument>(
  { _id: String, fingerprint: String, aggregates: [String], at: Date },
  options,
);

const guardSchema = new Schema<GuardDocument>(
  {
    _id: String,
    home: String,
    epoch: Number,
    version: Number,
    registry: String,
    state: String,
    writes: Number,
  },
  options,
);

const personSchema = new Schema<PersonDocument>(
  {
    _id: String,
    name: String,
    positions: { type: [{ _id: false, at: String, position: String }], default: undefined },
  },
  options,
);

/** The collections of one service's database. */
export interface Models {
  readonly events: Model<EventDocument>;
  readonly commands: Model<CommandDocument>;
  readonly guards: Model<GuardDocument>;
  readonly people: Model<PersonDocument>;
  /** Snapshots of one kind of aggregate, by collection name. */
  snapshots(collection: string): Model<SnapshotDocument>;
}

export function createModels(connection: Connection): Models {
  return {
    events: modelOf(connection, 'events', eventSchema),
    commands: modelOf(connection, 'commands', commandSchema),
    guards: modelOf(connection, 'guards', guardSchema),
    people: modelOf(connection, 'people', personSchema),
    snapshots: (collection) => modelOf(connection, collection, snapshotSchema),
  };
}
