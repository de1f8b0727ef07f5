import { Fault } from '@thidua/domain-kit';
import type { ClientSession } from 'mongoose';
import type { GuardDocument } from './documents.ts';
import { OtherRegistry } from './other-registry.ts';
import type { Models } from './schemas.store.ts';

/** A free stripe for each writer of this process; hashed stripes made writers collide. */
export const stripes = 16;

/** The entry of the directory under which a unit's writes are guarded, as the writer believes it to be. */
export interface Home {
  readonly id: string;
  readonly epoch: number;
  /** The version of the directory since which homes are so. An entry within this one changes no epoch of it. */
  readonly version: number;
  /** Whose version that is; null where there is no registry. */
  readonly registry: string | null;
}

/** Guards that follow this registry, or none yet. */
export const following = (registry: string | null) => ({ registry: { $in: [null, registry] } });

/**
 * Takes part in the home's guard: increments one stripe if the home is still ours in this epoch, and nothing was
 * carved out of it since. A hand-over fences all stripes first, so a write that comes too late conflicts instead of
 * slipping through. Throws Fault WRONG_HOME, FENCED or BEHIND; HOME_UNKNOWN if the guard follows another registry.
 */
export async function passGuard(
  models: Models,
  home: Home,
  stripe: number,
  session: ClientSession,
): Promise<void> {
  const _id = `${home.id}/${stripe}`;
  const { epoch, version, registry } = home;
  const { matchedCount } = await models.guards.updateOne(
    { _id, epoch, state: 'ACTIVE', version: { $lte: version }, ...following(registry) },
    { $inc: { writes: 1 } },
    { session },
  );
  if (matchedCount > 0) return;
  const guard = await models.guards.findById(_id).session(session).lean<GuardDocument>().exec();
  throw refusalBy(guard, home);
}

/** Why a guard does not let a writer pass. */
function refusalBy(guard: GuardDocument | null, home: Home): Fault {
  // Neither waiting nor another instance would help.
  if (guard?.registry && guard.registry !== home.registry)
    return new Fault('HOME_UNKNOWN', { cause: new OtherRegistry(guard.registry, home.registry) });
  // This instance has not taken up yet what the writer knows already.
  if (!guard || guard.epoch < home.epoch)
    return new Fault('BEHIND', { details: { routing: { have: guard?.version ?? 0 } } });
  const isFenced = guard.state === 'FENCED' && guard.epoch === home.epoch;
  return new Fault(isFenced ? 'FENCED' : 'WRONG_HOME', { details: { routing: { have: guard.version } } });
}

/** Lets nobody write for a home any more. When it returns, whoever passed before has committed or never will. */
export async function fenceHome(models: Models, { id, epoch }: Pick<Home, 'id' | 'epoch'>): Promise<void> {
  await models.guards.updateMany({ home: id, epoch, state: 'ACTIVE' }, { $set: { state: 'FENCED' } });
}
