import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOf } from '@thidua/event-contracts';
import { sourceOf, type Watermark } from '../relay/watermark.ts';
import type { EventStore } from '../store/event-store.store.ts';
import type { FreshnessDocument, PositionDocument } from './inbox-documents.ts';
import { inboxModels } from './inbox.store.ts';
import type { Projection } from './projection.ts';

/**
 * Records those watermarks whose offsets all positions have passed, and answers them. All at once: each of many
 * instances tells one a second.
 */
export async function reachWatermarks(
  store: EventStore,
  projection: Projection,
  marks: readonly Watermark[],
): Promise<readonly Watermark[]> {
  if (marks.length === 0) return [];
  const { positions, freshness } = inboxModels(store);
  const topic = topicsOf(projection.source).events;
  const read = await positions.find({ projection: projection.name, topic }).lean<PositionDocument[]>().exec();
  const next = new Map(read.map((each) => [each.partition, BigInt(each.next)]));
  const reached = marks.filter(({ offsets }) =>
    Object.entries(offsets).every(([partition, end]) => (next.get(Number(partition)) ?? 0n) >= end),
  );
  if (reached.length === 0) return [];
  await freshness.bulkWrite(
    reached.map(({ source, through }) => ({
      updateOne: {
        filter: { _id: idOf(projection, source) },
        update: { $set: { projection: projection.name, source }, $max: { through } },
        upsert: true,
      },
    })),
    { ordered: false },
  );
  return reached;
}

/** Up to when each of the projection's sources has been heard, by instance; null of one that never was. */
export const heardFrom = (
  store: EventStore,
  projection: Projection,
  unit?: string,
): Promise<ReadonlyMap<string, Date | null>> =>
  heardFromInstances(store, projection, store.sources.of(projection.source, unit));

/** The same of instances that the caller names. */
export async function heardFromInstances(
  store: EventStore,
  projection: Projection,
  instances: readonly string[],
): Promise<ReadonlyMap<string, Date | null>> {
  const idBy = new Map(
    instances.map((each) => [each, idOf(projection, sourceOf(projection.source, each))] as const),
  );
  const found = await inboxModels(store)
    .freshness.find({ _id: { $in: [...idBy.values()] } })
    .lean<FreshnessDocument[]>()
    .exec();
  const throughOf = new Map(found.map(({ _id, through }) => [_id, through]));
  return new Map([...idBy].map(([instance, id]) => [instance, throughOf.get(id) ?? null]));
}

/** The instant up to which all that were heard are known; null if one never was, or nobody knows whom to hear. */
export function knownThrough(heard: ReadonlyMap<string, Date | null>): Date | null {
  let earliest: Date | null = null;
  for (const through of heard.values()) {
    if (through === null) return null;
    if (earliest === null || through < earliest) earliest = through;
  }
  return earliest;
}

const idOf = (projection: Projection, source: string): string => `${projection.name}/${source}`;

const pollMs = 50;

/**
 * Waits, at most `patienceMs`, until everything that was acknowledged before `instant` is known here, by whichever
 * instance; of what was born at `unit`, by its home. False means that an absence proves nothing yet, as when one of
 * them is away: the caller answers "try again", not "there is no such thing". To be asked of absences alone; what is
 * known already is known.
 */
export async function waitUntilKnown(
  store: EventStore,
  projection: Projection,
  instant: Date,
  patienceMs: number,
  unit?: string,
): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const through = knownThrough(await heardFrom(store, projection, unit));
    if (through !== null && through >= instant) return true;
    if (performance.now() >= deadline) return false;
    await sleep(pollMs);
  }
}
