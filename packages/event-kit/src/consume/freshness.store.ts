import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOf } from '@thidua/event-contracts';
import { sourceOf, type Watermark } from '../relay/watermark.ts';
import type { EventStore } from '../store/event-store.store.ts';
import type { FreshnessDocument, PositionDocument } from './inbox-documents.ts';
import { inboxModels } from './inbox.store.ts';
import type { Projection } from './projection.ts';

/** Records a watermark once all positions have passed its offsets; false while they have not. */
export async function reachWatermark(
  store: EventStore,
  projection: Projection,
  mark: Watermark,
): Promise<boolean> {
  const { positions, freshness } = inboxModels(store);
  const topic = topicsOf(projection.source).events;
  const reached = await positions
    .find({ projection: projection.name, topic })
    .lean<PositionDocument[]>()
    .exec();
  const next = new Map(reached.map((each) => [each.partition, BigInt(each.next)]));
  const passed = Object.entries(mark.offsets).every(
    ([partition, end]) => (next.get(Number(partition)) ?? 0n) >= end,
  );
  if (!passed) return false;
  await freshness.updateOne(
    { _id: `${projection.name}/${mark.source}` },
    { $set: { projection: projection.name, source: mark.source }, $max: { through: mark.through } },
    { upsert: true },
  );
  return true;
}

/**
 * The instant up to which this service knows the projection's source; null while it knows nothing. Its source is
 * the neighbour that runs under the same instance name.
 */
export async function knownThrough(store: EventStore, projection: Projection): Promise<Date | null> {
  const source = sourceOf(projection.source, store.instance);
  const known = await inboxModels(store)
    .freshness.findById(`${projection.name}/${source}`)
    .lean<FreshnessDocument>()
    .exec();
  return known?.through ?? null;
}

const pollMs = 50;

/**
 * Waits, at most `patienceMs`, until everything that was acknowledged before `instant` is known here. False means
 * that an absence proves nothing yet: the caller answers "try again", not "there is no such thing".
 */
export async function waitUntilKnown(
  store: EventStore,
  projection: Projection,
  instant: Date,
  patienceMs: number,
): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const through = await knownThrough(store, projection);
    if (through !== null && through >= instant) return true;
    if (performance.now() >= deadline) return false;
    await sleep(pollMs);
  }
}
