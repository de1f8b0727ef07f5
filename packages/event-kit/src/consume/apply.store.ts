import type { Envelope } from '@thidua/event-contracts';
import type { AnyBulkWriteOperation, ClientSession } from 'mongoose';
import type { EventStore } from '../store/event-store.store.ts';
import type { InboxDocument, ParkedDocument } from './inbox-documents.ts';
import { inboxModels } from './inbox.store.ts';
import { isFollowed, type Projection, writesFor } from './projection.ts';
import { type Sorted, sortBatch } from './sort-batch.ts';

/** Where a batch came from; null when it is a replay that keeps no position. */
export interface BatchPosition {
  readonly topic: string;
  readonly partition: number;
  readonly next: bigint;
}

export interface ApplyOptions {
  readonly store: EventStore;
  readonly projection: Projection;
  /** Added to every collection and to the inbox keys; a rebuild works beside the live read model. */
  readonly suffix?: string;
  readonly now: Date;
}

export interface Applied {
  readonly applied: number;
  readonly duplicates: number;
  readonly parked: number;
}

/**
 * Applies a batch in one transaction: effects, inbox and position together, so that each event has its effect
 * once, whatever dies in between and however often Kafka repeats it.
 */
export async function applyBatch(
  options: ApplyOptions,
  told: readonly Envelope[],
  position: BatchPosition | null,
): Promise<Applied> {
  const { store, projection, now, suffix = '' } = options;
  const events = told.filter((event) => isFollowed(projection, event));
  const models = inboxModels(store);
  const key = `${projection.name}${suffix}`;
  const inboxId = (aggregate: string) => `${key}/${aggregate}`;
  const place = (aggregate: string, prevSeq: number) => `${key}/${aggregate}/${prevSeq}`;

  return store.transaction(async (session) => {
    const aggregates = [...new Set(events.map((event) => event.subject))];
    const inbox = await models.inbox
      .find({ _id: { $in: aggregates.map(inboxId) } }, null, { session })
      .lean<InboxDocument[]>();
    const seen = new Map(inbox.map(({ _id, seq }) => [_id.slice(key.length + 1), seq]));
    const waiting = await waitingFor(models.parked, aggregates.map(inboxId), session);
    const sorted = sortBatch(events, seen, waiting, place);

    await writeEffects(store, projection, suffix, sorted, session);
    await writeBooks(models, sorted, seen, { inboxId, place, now }, session);
    if (position)
      await models.positions.updateOne(
        { _id: `${key}/${position.topic}/${position.partition}` },
        {
          $set: {
            projection: key,
            topic: position.topic,
            partition: position.partition,
            next: String(position.next),
            at: now,
          },
        },
        { session, upsert: true },
      );
    return { applied: sorted.apply.length, duplicates: sorted.duplicates, parked: sorted.park.length };
  });
}

async function waitingFor(
  parked: ReturnType<typeof inboxModels>['parked'],
  prefixes: readonly string[],
  session: ClientSession,
): Promise<Map<string, Envelope>> {
  if ((await parked.findOne({}, { _id: 1 }, { session }).lean()) === null) return new Map(); // nearly always
  const ranges = prefixes.map((prefix) => ({ _id: { $gte: `${prefix}/`, $lt: `${prefix}0` } })); // '0' follows '/'
  const found = await parked.find({ $or: ranges }, null, { session }).lean<ParkedDocument[]>();
  return new Map(found.map(({ _id, event }) => [_id, event]));
}

async function writeEffects(
  store: EventStore,
  projection: Projection,
  suffix: string,
  sorted: Sorted,
  session: ClientSession,
): Promise<void> {
  const writes = sorted.apply.flatMap((event) => writesFor(projection, event));
  for (const [name, group] of Map.groupBy(writes, (write) => write.collection)) {
    await store.connection
      .collection<{ _id: string }>(name + suffix)
      .bulkWrite(group.map((write) => write.operation) as never, { session, ordered: true });
  }
}

async function writeBooks(
  models: ReturnType<typeof inboxModels>,
  sorted: Sorted,
  seen: ReadonlyMap<string, number>,
  names: { inboxId(aggregate: string): string; place(aggregate: string, prevSeq: number): string; now: Date },
  session: ClientSession,
): Promise<void> {
  // At a first load nearly all are new, and an insert costs half of an upsert.
  const inbox = [...sorted.seqs].map(([aggregate, seq]): AnyBulkWriteOperation<InboxDocument> => {
    const _id = names.inboxId(aggregate);
    return seen.has(aggregate)
      ? { updateOne: { filter: { _id }, update: { $set: { seq } } } }
      : { insertOne: { document: { _id, seq } } };
  });
  if (inbox.length > 0) await models.inbox.bulkWrite(inbox, { session });
  if (sorted.unparked.length > 0)
    await models.parked.deleteMany({ _id: { $in: [...sorted.unparked] } }, { session });
  if (sorted.park.length > 0)
    await models.parked.insertMany(
      sorted.park.map((event) => ({
        _id: names.place(event.subject, event.prevseq ?? 0),
        event,
        parkedAt: names.now,
      })),
      { session, lean: true },
    );
}
