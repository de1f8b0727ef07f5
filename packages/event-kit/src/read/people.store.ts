import type { PersonDocument } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { asStoreFault } from '../store/unavailable.store.ts';

/** The name of a person; null if it was erased or never known here. */
export async function personName(store: EventStore, id: string): Promise<string | null> {
  const person = await asStoreFault(() => store.models.people.findById(id).lean<PersonDocument>().exec());
  return person?.name ?? null;
}

/** What is kept of several persons at once; those that were erased or never known here are not among them. */
export async function peopleOf(
  store: EventStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonDocument>> {
  const found = await asStoreFault(() =>
    store.models.people
      .find({ _id: { $in: [...ids] } })
      .lean<PersonDocument[]>()
      .exec(),
  );
  return new Map(found.map((person) => [person._id, person]));
}

/** Their names only. */
export async function personNames(
  store: EventStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await peopleOf(store, ids))].map(([id, { name }]) => [id, name]));
}
