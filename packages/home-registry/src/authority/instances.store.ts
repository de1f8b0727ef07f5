import type { PublicKey } from '../records.ts';
import { RegistryRefusal } from '../registry-refusal.ts';
import type { LeaseJudge } from './lease-judge.ts';
import type { RegistryDatabase } from './registry-database.store.ts';

/** An administrator's word that an instance with this key acts for this jurisdiction. */
export interface Admission {
  readonly logical: string;
  readonly id: string;
  readonly jurisdictionUnit: string;
  readonly jurisdiction: string;
  readonly publicKey: PublicKey;
  readonly by: string;
}

/**
 * Admits an instance, or gives an admitted one a new key. It is DOWN until it registers with it. A key and an
 * instance belong to one jurisdiction for good. Throws RegistryRefusal.
 */
export function admitInstance(db: RegistryDatabase, admission: Admission): Promise<number> {
  const { logical, id, jurisdiction, jurisdictionUnit, publicKey, by } = admission;
  const _id = `${logical}/${id}`;
  return db.change(async ({ session, version }) => {
    const foreign = { $ne: jurisdictionUnit };
    const rival = await db.instances.findOne(
      { jurisdictionUnit: foreign, $or: [{ _id }, { 'publicKey.x': publicKey.x }] },
      { session },
    );
    if (rival)
      throw new RegistryRefusal('OTHER_JURISDICTION', `${rival._id} acts for ${rival.jurisdictionUnit}`);
    const known = await db.instances.findOne({ _id }, { session });
    if (known?.publicKey?.x === publicKey.x && known.jurisdiction === jurisdiction) return false;
    await db.instances.updateOne(
      { _id },
      {
        $set: {
          jurisdiction,
          jurisdictionUnit,
          publicKey,
          state: 'DOWN',
          leaseUntil: null,
          admittedBy: by,
          version,
        },
        $setOnInsert: { id, logical, url: '', schemaVersion: '', schemaHash: '', statedAt: 0 },
      },
      { session, upsert: true },
    );
    return true;
  });
}

/** Takes an instance's identity away. What it is home of stays assigned to it, and is missing until that is changed. */
export function withdrawInstance(
  db: RegistryDatabase,
  logical: string,
  id: string,
  by: string,
): Promise<number> {
  return db.change(async ({ session, version }) => {
    const withdrawn = { publicKey: null, state: 'DOWN' as const, leaseUntil: null, admittedBy: by, version };
    const { matchedCount } = await db.instances.updateOne(
      { _id: `${logical}/${id}` },
      { $set: withdrawn },
      { session },
    );
    if (matchedCount === 0) throw new RegistryRefusal('INSTANCE_UNKNOWN', `${logical}/${id}`);
    return true;
  });
}

const overdue = { state: { $ne: 'DOWN' as const }, $expr: { $lt: ['$leaseUntil', '$$NOW'] } };

/** Notes as DOWN who has not renewed in time, if leases may be judged now. */
export async function expireLeases(db: RegistryDatabase, judge: LeaseJudge): Promise<void> {
  const found = await db.instances.findOne(overdue);
  if (!judge.mayJudge() || !found) return;
  await db.change(async ({ session, version }) => {
    const { modifiedCount } = await db.instances.updateMany(
      overdue,
      { $set: { state: 'DOWN', version } },
      { session },
    );
    return modifiedCount > 0;
  });
}
