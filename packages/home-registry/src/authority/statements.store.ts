import type { LeaseGranted } from '../ports.ts';
import type { PublicKey } from '../records.ts';
import { RegistryRefusal } from '../registry-refusal.ts';
import type { RegistryDatabase } from './registry-database.store.ts';
import { type Statement, verifyStatement } from './verify-statement.ts';

/**
 * Does what a statement says, to the record of its sender and to no other. A renewal changes a date and no version,
 * since nothing that a copy knows has changed. Throws RegistryRefusal.
 */
export async function acceptStatement(
  db: RegistryDatabase,
  token: string,
  leaseMs: number,
): Promise<LeaseGranted> {
  const statement = await verifyStatement(token, (sender) => keyOf(db, sender));
  if (statement.claims.act !== 'RENEW' || !(await renew(db, statement, leaseMs)))
    await stateAnew(db, statement, leaseMs);
  return { leaseMs };
}

async function keyOf(db: RegistryDatabase, sender: string): Promise<PublicKey> {
  const instance = await db.instances.findOne({ _id: sender });
  if (!instance?.publicKey) throw new RegistryRefusal('INSTANCE_UNKNOWN', sender);
  return instance.publicKey;
}

const leaseFor = (ms: number) => ({ $add: ['$$NOW', ms] });

/** False if the instance is not up any more, so that more than its date must change, or the statement is old. */
async function renew(db: RegistryDatabase, { sender, at }: Statement, leaseMs: number): Promise<boolean> {
  const { matchedCount } = await db.instances.updateOne(
    { _id: sender, state: { $ne: 'DOWN' }, statedAt: { $lt: at } },
    [{ $set: { leaseUntil: leaseFor(leaseMs), statedAt: { $literal: at } } }],
  );
  return matchedCount === 1;
}

function stateAnew(
  db: RegistryDatabase,
  { sender, claims, at }: Statement,
  leaseMs: number,
): Promise<number> {
  return db.change(async ({ session, version }) => {
    const known = await db.instances.findOne({ _id: sender }, { session });
    if (!known?.publicKey) throw new RegistryRefusal('INSTANCE_UNKNOWN', sender);
    if (at <= known.statedAt) throw new RegistryRefusal('BAD_STATEMENT', 'an older statement than the last');
    if (claims.act !== 'REGISTER' && known.url === '')
      throw new RegistryRefusal('BAD_STATEMENT', 'it has not registered yet');
    const { url, schemaVersion, schemaHash } = claims.act === 'REGISTER' ? claims : known;
    const state = claims.act === 'DRAIN' ? 'DRAINING' : 'UP';
    const set = {
      url: { $literal: url },
      schemaVersion: { $literal: schemaVersion },
      schemaHash: { $literal: schemaHash },
      state,
      version,
      statedAt: { $literal: at },
    };
    await db.instances.updateOne({ _id: sender }, [{ $set: { ...set, leaseUntil: leaseFor(leaseMs) } }], {
      session,
    });
    return true;
  });
}
