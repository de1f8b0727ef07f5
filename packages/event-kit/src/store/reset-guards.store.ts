import type { GuardDocument } from './documents.ts';
import type { EventStore } from './event-store.store.ts';
import type { HomesSince } from './follow-homes.store.ts';
import { stripes } from './guard.store.ts';
import type { Models } from './schemas.store.ts';

/** Up to where guards follow a registry. */
interface Followed {
  readonly registry: string | null;
  readonly version: number;
}

/**
 * A guard that a directory cannot bring forward: of another registry, or newer than the directory. Of several
 * processes the one that is late meets this for a moment; if it lasts, the registry has lost its memory.
 */
export async function guardBeyond(
  { guards }: Models,
  { registry, version }: Followed,
): Promise<Followed | null> {
  const beyond = { $or: [{ registry: { $nin: [null, registry] } }, { version: { $gt: version } }] };
  const [found] = await guards.find(beyond).sort({ version: -1 }).limit(1).lean<GuardDocument[]>().exec();
  return found ? { registry: found.registry ?? null, version: found.version } : null;
}

/**
 * Makes the guards anew by what the directory says now, at once and as a whole: an operator's act, after a registry
 * was set up anew or restored to an older version. Fences are gone with it. Answers what was followed before; null,
 * and nothing is changed, if the directory can bring the guards forward by itself.
 */
export async function resetGuards(store: EventStore, since: HomesSince): Promise<Followed | null> {
  const { guards } = store.models;
  const former = await guardBeyond(store.models, since);
  if (!former) return null;
  const anew = since.all.flatMap(({ id, ...home }) =>
    Array.from({ length: stripes }, (_, stripe): GuardDocument => ({
      ...{ _id: `${id}/${stripe}`, home: id, ...home, state: 'ACTIVE', writes: 0 },
    })),
  );
  await store.transaction(async (session) => {
    await guards.deleteMany({}, { session });
    await guards.insertMany(anew, { session, lean: true });
  });
  return former;
}
