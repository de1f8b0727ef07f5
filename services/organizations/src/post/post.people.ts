import { reject, type Rejection } from '@thidua/domain-kit';
import type { PersonDocument } from '@thidua/event-kit';
import type { PostQueries } from './post.queries.ts';

/** A person whom an input names, and where it does. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string | null;
  readonly path: readonly string[];
}

/**
 * The names that are not on record yet; a name on record is never changed by the way. Several that name the same
 * person give one entry.
 */
export async function newPeople(
  { names }: Pick<PostQueries, 'names'>,
  persons: readonly NamedPerson[],
): Promise<PersonDocument[] | Rejection<'PERSON_HAS_OTHER_NAME'>> {
  const known = await names(persons.map(({ id }) => id));
  const added = new Map<string, string>();
  for (const { id, name, path } of persons) {
    if (name === null) continue;
    const before = known.get(id) ?? added.get(id);
    if (before === undefined) added.set(id, name);
    else if (before !== name) return reject('PERSON_HAS_OTHER_NAME', { path, params: { id } });
  }
  return [...added].map(([_id, name]) => ({ _id, name }));
}
