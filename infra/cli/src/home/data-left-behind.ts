import { databaseOf, type EventStore, type ServiceDefinition } from '@thidua/event-kit';
import type { InstanceRecord } from '@thidua/home-registry';
import type { HomeMoves } from '@thidua/home-registry/authority';
import { serviceOf, withStore } from '../services.ts';

/**
 * What would lie where nobody asks for it any more, one line for each instance that would lose units: its records at
 * those units, or that its database cannot be looked into from here. Empty if nothing is there.
 */
export async function dataLeftBehind(
  logical: string,
  moves: HomeMoves,
  instances: readonly InstanceRecord[],
): Promise<string[]> {
  const service = serviceOf(logical);
  const lines = [...moves.losers()].map(async (id) => {
    const found = await withStore(service, (store) => count(store, service, id, moves), id);
    if (found) return found.records === 0 ? null : lineOf(logical, id, found);
    const record = instances.find((each) => each.logical === logical && each.id === id);
    // It has never run, so it has stored nothing anywhere.
    if (record?.url === '') return null;
    return `what lies with ${id} cannot be looked into from here (no ${databaseOf(service.logical, id)} at MONGO_URL)`;
  });
  return (await Promise.all(lines)).filter((each) => each !== null);
}

interface Found {
  readonly records: number;
  readonly units: number;
}

/** Null if the instance has no database here. */
async function count(
  store: EventStore,
  { aggregates }: ServiceDefinition,
  instance: string,
  moves: HomeMoves,
): Promise<Found | null> {
  const isMigrated = await store.connection.db?.listCollections({ name: 'guards' }).hasNext();
  if (!isMigrated) return null;
  const units = new Set<string>();
  let records = 0;
  for (const { collection } of aggregates) {
    const snapshots = store.snapshots(collection);
    const stored = await snapshots.distinct('unit').exec();
    const leaving = stored.filter((unit) => moves.loserOf(unit) === instance);
    for (const unit of leaving) units.add(unit);
    if (leaving.length > 0) records += await snapshots.countDocuments({ unit: { $in: leaving } }).exec();
  }
  return { records, units: units.size };
}

const lineOf = (logical: string, instance: string, { records, units }: Found): string =>
  `${records} record(s) of ${logical} at ${units} unit(s) lie with ${instance}`;
