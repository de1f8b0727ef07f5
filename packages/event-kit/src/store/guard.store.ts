import { Fault } from '@thidua/domain-kit';
import type { ClientSession } from 'mongoose';
import type { Models } from './schemas.store.ts';

/** A free stripe for each writer of this process; hashed stripes made writers collide. */
export const stripes = 16;

/** The entry of the directory under which a unit's writes are guarded, and the epoch that the writer believes. */
export interface Home {
  readonly id: string;
  readonly epoch: number;
}

/**
 * Takes part in the home's guard: increments one stripe if the home is still ours in this epoch. A hand-over
 * fences all stripes first, so a write that comes too late conflicts instead of slipping through.
 */
export async function passGuard(
  models: Models,
  home: Home,
  stripe: number,
  session: ClientSession,
): Promise<void> {
  const { matchedCount } = await models.guards.updateOne(
    { _id: `${home.id}/${stripe}`, epoch: home.epoch, state: 'ACTIVE' },
    { $inc: { writes: 1 } },
    { session },
  );
  if (matchedCount === 0) throw new Fault('WRONG_HOME');
}

/** The migration step: the guard documents of a home that this instance serves from its first epoch. */
export async function createGuards(models: Models, home: Home): Promise<void> {
  await models.guards.bulkWrite(
    Array.from({ length: stripes }, (_, stripe) => ({
      updateOne: {
        filter: { _id: `${home.id}/${stripe}` },
        update: { $setOnInsert: { home: home.id, epoch: home.epoch, state: 'ACTIVE' as const, writes: 0 } },
        upsert: true,
      },
    })),
  );
}
