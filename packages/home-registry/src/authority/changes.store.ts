import type { KnownVersion } from '../ports.ts';
import type { RegistryChanges } from '../records.ts';
import type { RegistryDatabase } from './registry-database.store.ts';

const ofRecord = {
  tenures: { _id: 0, version: 0 },
  placements: { _id: 0, version: 0 },
  instances: { _id: 0, version: 0, leaseUntil: 0, statedAt: 0, admittedBy: 0 },
} as const;

/**
 * What changed since a version, read at one moment: half of a change would be a state that never was. Usually
 * nothing did, and then it costs one read of one document.
 */
export async function changesSince(db: RegistryDatabase, known: KnownVersion): Promise<RegistryChanges> {
  return db.snapshot(async (session) => {
    const head = await db.head.findOne({ _id: 'head' }, { session });
    if (!head) throw new Error('the registry has not been migrated');
    const { registry, version } = head;
    const none = { registry, version, tenures: [], placements: [], instances: [] };
    if (registry === known.registry && version <= known.version) return none;
    const since = { version: { $gt: registry === known.registry ? known.version : 0 } };
    return {
      registry,
      version,
      tenures: await db.tenures.find(since, { session, projection: ofRecord.tenures }).toArray(),
      placements: await db.placements.find(since, { session, projection: ofRecord.placements }).toArray(),
      instances: await db.instances.find(since, { session, projection: ofRecord.instances }).toArray(),
    };
  });
}
