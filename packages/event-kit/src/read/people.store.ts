import type { PersonDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';

/** The name of a person; null if it was erased or never known here. */
export async function personName(store: EventStore, id: string): Promise<string | null> {
  const person = await asStoreFault(() => store.models.people.findById(id).lean<PersonDocument>().exec());
  return person?.name ?? null;
}

/** The names of several persons at once; those that were erased or never known here are not among them. */
export async function personNames(
  store: EventStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await asStoreFault(() =>
    store.models.people
      .find({ _id: { $in: [...ids] } })
      .lean<PersonDocument[]>()
      .exec(),
  );
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
