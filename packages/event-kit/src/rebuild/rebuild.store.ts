import { createHash } from 'node:crypto';
import type { Clock } from '@thidua/domain-kit';
import { type Envelope, topicsOf } from '@thidua/event-contracts';
import type { Bus, Offsets } from '../bus/bus.ts';
import { canonicalJson } from '../canonical.ts';
import { applyBatch } from '../consume/apply.store.ts';
import type { PositionDocument } from '../consume/inbox-documents.ts';
import { forgetProjection } from '../consume/forget-projection.store.ts';
import { inboxModels } from '../consume/inbox.store.ts';
import { migrateProjection } from '../consume/migrate-projection.store.ts';
import type { Projection } from '../consume/projection.ts';
import { readMessage } from '../consume/read-message.ts';
import type { EventStore } from '../store/event-store.store.ts';

const suffix = '__rebuild';

/** Both hashes, made at the same position of the topic. */
export interface RebuildReport {
  readonly events: number;
  readonly live: string;
  readonly rebuilt: string;
  readonly equal: boolean;
}

export interface RebuildOptions {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly projection: Projection;
  readonly onProgress?: (events: number) => void;
}

/**
 * Replays the whole topic into collections beside the live ones, waits until the live read model stands at the
 * same position, and compares them by hash. Throws if the live side moves on meanwhile: run it again.
 */
export async function rebuildProjection(options: RebuildOptions): Promise<RebuildReport> {
  const { store, bus, clock, projection } = options;
  const topic = topicsOf(projection.source).events;
  await dropRebuild(store, projection);
  await migrateProjection(store, projection, suffix);
  const ends = await bus.endOf(topic);
  let events = 0;
  await bus.read({ topic, to: ends }, async (messages) => {
    const readable = messages.map(readMessage).filter((read): read is { event: Envelope } => 'event' in read);
    await applyBatch(
      { store, projection, suffix, now: clock.now() },
      readable.map((read) => read.event),
      null,
    );
    events += readable.length;
    options.onProgress?.(events);
  });
  await liveAt(store, projection, topic, ends);
  const live = await hashOf(store, projection, '');
  const rebuilt = await hashOf(store, projection, suffix);
  return { events, live, rebuilt, equal: live === rebuilt };
}

/** Puts the rebuilt read model in the live one's place. */
export async function swapRebuild(store: EventStore, projection: Projection): Promise<void> {
  for (const { name } of projection.collections)
    await store.connection.db?.renameCollection(name + suffix, name, { dropTarget: true });
  await dropRebuild(store, projection);
}

/** Forgets a rebuild and its inbox. */
export async function dropRebuild(store: EventStore, projection: Projection): Promise<void> {
  const collections = projection.collections.map(({ name }) => name + suffix);
  await forgetProjection(store, { name: projection.name + suffix, collections });
}

async function liveAt(
  store: EventStore,
  projection: Projection,
  topic: string,
  ends: Offsets,
): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const positions = await inboxModels(store)
      .positions.find({ projection: projection.name, topic })
      .lean<PositionDocument[]>()
      .exec();
    const next = new Map(positions.map((each) => [each.partition, BigInt(each.next)]));
    const behind = Object.entries(ends).some(([partition, end]) => (next.get(Number(partition)) ?? 0n) < end);
    const ahead = Object.entries(ends).some(([partition, end]) => (next.get(Number(partition)) ?? 0n) > end);
    if (ahead) throw new Error(`${topic} went on during the rebuild; run it again`);
    if (!behind) return;
    if (performance.now() > deadline)
      throw new Error(`the live projection ${projection.name} does not catch up`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function hashOf(store: EventStore, projection: Projection, of: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name } of projection.collections) {
    hash.update(`${name}\n`);
    const cursor = store.connection
      .collection(name + of)
      .find({})
      .sort({ _id: 1 });
    for await (const document of cursor) hash.update(`${canonicalJson(document)}\n`);
  }
  return hash.digest('hex');
}
