import { type Model, Schema } from 'mongoose';
import type { EventStore } from '../store/event-store.store.ts';
import { modelOf } from '../store/model.store.ts';
import type {
  FreshnessDocument,
  InboxDocument,
  ParkedDocument,
  PositionDocument,
} from './inbox-documents.ts';

const { Mixed } = Schema.Types;
const options = { versionKey: false, minimize: false, strict: 'throw', autoIndex: false } as const;
const schemas = {
  inbox: new Schema<InboxDocument>({ _id: String, seq: Number }, options),
  parked: new Schema<ParkedDocument>({ _id: String, event: Mixed, parkedAt: Date }, options),
  positions: new Schema<PositionDocument>(
    { _id: String, projection: String, topic: String, partition: Number, next: String, at: Date },
    options,
  ),
  freshness: new Schema<FreshnessDocument>(
    { _id: String, projection: String, source: String, through: Date },
    options,
  ),
};

/** The consumer's own books, in the service's database beside the read models that they describe. */
export interface InboxModels {
  readonly inbox: Model<InboxDocument>;
  readonly parked: Model<ParkedDocument>;
  readonly positions: Model<PositionDocument>;
  readonly freshness: Model<FreshnessDocument>;
}

export function inboxModels(store: EventStore): InboxModels {
  const { connection } = store;
  return {
    inbox: modelOf(connection, 'inbox', schemas.inbox),
    parked: modelOf(connection, 'inbox_parked', schemas.parked),
    positions: modelOf(connection, 'inbox_positions', schemas.positions),
    freshness: modelOf(connection, 'inbox_freshness', schemas.freshness),
  };
}

/** The migration step of the consuming side. */
export async function migrateInbox(store: EventStore): Promise<void> {
  for (const each of Object.values(inboxModels(store)) as Model<object>[]) await each.createCollection();
}
