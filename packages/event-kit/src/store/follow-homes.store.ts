import { type Home, stripes } from './guard.store.ts';
import type { Models } from './schemas.store.ts';

/** What an instance is home to since a version of the directory. */
export interface HomesSince {
  readonly version: number;
  readonly all: readonly Home[];
}

/**
 * Brings the guards to where the directory is: opens those of the homes that are ours, in their epochs, and closes
 * all others. From then on no process of this instance that has not heard of it yet writes what is no longer ours. It
 * may run again, late, and in several processes: what is newer stays. A fence stays too, as long as its epoch does.
 */
export async function followHomes({ guards }: Models, { version, all }: HomesSince): Promise<void> {
  for (const home of all) await openGuards(guards, home);
  await guards.updateMany(
    { home: { $nin: all.map(({ id }) => id) }, version: { $lt: version }, state: { $ne: 'FORWARDING' } },
    { $set: { state: 'FORWARDING', version } },
  );
}

async function openGuards(guards: Models['guards'], { id, epoch, version }: Home): Promise<void> {
  const opened = { home: id, epoch, version, state: 'ACTIVE' as const };
  await guards.bulkWrite(
    Array.from({ length: stripes }, (_, stripe) => ({
      updateOne: {
        filter: { _id: `${id}/${stripe}` },
        update: { $setOnInsert: { ...opened, writes: 0 } },
        upsert: true,
      },
    })),
  );
  const isOlder = [
    { epoch: { $lt: epoch } },
    // An epoch never means two homes: closed in this one, it was so before it was given to us.
    { epoch, state: 'FORWARDING' as const, version: { $lt: version } },
  ];
  await guards.updateMany({ home: id, $or: isOlder }, { $set: opened });
  await guards.updateMany({ home: id, epoch, version: { $lt: version } }, { $set: { version } });
}
