import { everyUnit, type HomeTenure } from '../records.ts';
import { RegistryRefusal } from '../registry-refusal.ts';
import type { Change, RegistryDatabase, TenureDocument } from './registry-database.store.ts';

/** By which act a home is what it is. */
export interface HomeAct {
  readonly logical: string;
  /** The key of a unit, or `*`. */
  readonly unit: string;
  /** The epoch of the unit's own entry as the caller saw it; null if it saw none. */
  readonly expected: number | null;
  readonly legalBasis: string;
  readonly by: string;
}

/** Makes an instance the home of a unit. Throws RegistryRefusal. */
export function assignHome(db: RegistryDatabase, act: HomeAct & { readonly instance: string }, at: Date) {
  return db.change(async (change) => {
    const { logical, unit, instance } = act;
    const { session } = change;
    const home = await db.instances.findOne({ _id: `${logical}/${instance}` }, { session });
    if (!home?.publicKey) throw new RegistryRefusal('INSTANCE_UNKNOWN', `${logical}/${instance}`);
    if (unit !== everyUnit && !(await db.placements.findOne({ unit, toVersion: null }, { session })))
      throw new RegistryRefusal('UNIT_UNKNOWN', unit);
    const current = await expectedTenure(db, act, change);
    if (current?.instance === instance) throw new RegistryRefusal('ALREADY_HOME', `${instance} of ${unit}`);
    await endTenure(db, act, change);
    await beginTenure(db, { ...act, instance }, change, at);
    return true;
  });
}

/** Ends a unit's own entry: its home is that of the unit above from now on. Throws RegistryRefusal. */
export function releaseHome(db: RegistryDatabase, act: HomeAct) {
  return db.change(async (change) => {
    if (act.unit === everyUnit) throw new RegistryRefusal('DEFAULT_STAYS', act.logical);
    if (!(await expectedTenure(db, act, change)))
      throw new RegistryRefusal('EPOCH_MOVED', `${act.unit} has no entry`);
    await endTenure(db, act, change);
    return true;
  });
}

/** Enters a home in the unit's next epoch. Epochs go on where a former entry ended, so none ever means two homes. */
export async function beginTenure(
  db: RegistryDatabase,
  { logical, unit, instance, legalBasis, by }: Omit<HomeAct, 'expected'> & { readonly instance: string },
  { session, version }: Change,
  at: Date,
): Promise<HomeTenure> {
  const [last] = await db.tenures.find({ logical, unit }, { session }).sort({ epoch: -1 }).limit(1).toArray();
  const epoch = (last?.epoch ?? 0) + 1;
  const tenure: HomeTenure = {
    ...{ logical, unit, instance, epoch, fromVersion: version, toVersion: null },
    ...{ legalBasis, since: at.toISOString(), by },
  };
  await db.tenures.insertOne({ _id: `${logical}/${unit}/${epoch}`, version, ...tenure }, { session });
  return tenure;
}

async function expectedTenure(
  db: RegistryDatabase,
  { logical, unit, expected }: HomeAct,
  { session }: Change,
): Promise<TenureDocument | null> {
  const current = await db.tenures.findOne({ logical, unit, toVersion: null }, { session });
  if ((current?.epoch ?? null) !== expected)
    throw new RegistryRefusal(
      'EPOCH_MOVED',
      `${unit} is in epoch ${current?.epoch ?? 'none'}, not ${expected ?? 'none'}`,
    );
  return current;
}

async function endTenure(
  db: RegistryDatabase,
  { logical, unit }: HomeAct,
  { session, version }: Change,
): Promise<void> {
  const ended = { $set: { toVersion: version, version } };
  await db.tenures.updateOne({ logical, unit, toVersion: null }, ended, { session });
}
