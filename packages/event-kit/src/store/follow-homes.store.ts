import type { GuardDocument } from './documents.ts';
import { following, type Home, stripes } from './guard.store.ts';
import { OtherRegistry } from './other-registry.ts';
import type { Models } from './schemas.store.ts';

/** What an instance is home to since a version of the directory. */
export interface HomesSince {
  readonly version: number;
  /** Whose version that is; null where there is no registry. */
  readonly registry: string | null;
  readonly all: readonly Home[];
}

/**
 * Brings the guards to where the directory is: opens those of the homes that are ours, in their epochs, and closes
 * all others. From then on no process of this instance that has not heard of it yet writes what is no longer ours. It
 * may run again, late, and in several processes: what is newer stays. A fence stays too, as long as its epoch does.
 * Throws OtherRegistry, and changes nothing, where they follow another one: what is newer nobody could say.
 */
export async function followHomes({ guards }: Models, { version, registry, all }: HomesSince): Promise<void> {
  if (registry !== null) {
    const stranger = await guards
      .findOne({ registry: { $nin: [null, registry] } })
      .lean<GuardDocument>()
      .exec();
    if (stranger?.registry) throw new OtherRegistry(stranger.registry, registry);
  }
  for (const home of all) await openGuards(guards, home);
  const own = following(registry);
  await guards.updateMany(
    {
      ...own,
      ...{ home: { $nin: all.map(({ id }) => id) }, version: { $lt: version }, state: { $ne: 'FORWARDING' } },
    },
    { $set: { state: 'FORWARDING', version } },
  );
  // Those of before there was a registry follow it from here on.
  if (registry !== null)
    await guards.updateMany({ registry: null, version: { $lte: version } }, { $set: { registry } });
}

async function openGuards(guards: Models['guards'], { id, epoch, version, registry }: Home): Promise<void> {
  const opened = { home: id, epoch, version, registry, state: 'ACTIVE' as const };
  await guards.bulkWrite(
    Array.from({ length: stripes }, (_, stripe) => ({
      updateOne: {
        filter: { _id: `${id}/${stripe}` },
        update: { $setOnInsert: { ...opened, writes: 0 } },
        upsert: true,
      },
    })),
  );
  const own = { ...following(registry), home: id };
  const isOlder = [
    { epoch: { $lt: epoch } },
    // An epoch never means two homes: closed in this one, it was so before it was given to us.
    { epoch, state: 'FORWARDING' as const, version: { $lt: version } },
  ];
  await guards.updateMany({ ...own, $or: isOlder }, { $set: opened });
  await guards.updateMany({ ...own, epoch, version: { $lt: version } }, { $set: { version } });
}
