import { type DocumentNode, Kind } from 'graphql';
import type { FieldRouting } from './routing-metadata.ts';

/** The object types of each interface and union of a schema. */
export function possibleTypesOf({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const possible = new Map<string, string[]>();
  const add = (abstract: string, type: string) =>
    void possible.set(abstract, [...(possible.get(abstract) ?? []), type]);
  for (const type of definitions) {
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const { name } of type.interfaces ?? []) add(name.value, type.name.value);
    } else if (type.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of type.types ?? []) add(type.name.value, name.value);
    }
  }
  return possible;
}

/**
 * Makes the fields of an interface and of all its types linked where one of them is: who asks for the interface does
 * not know which type it will be.
 */
export function linkAlike(
  fields: Map<string, FieldRouting>,
  possibleTypes: ReadonlyMap<string, readonly string[]>,
): void {
  const families = [...possibleTypes].map(([abstract, types]) => [abstract, ...types]);
  const unlinked = () =>
    [...fields].flatMap(([coordinate, { linked }]) => {
      const [type = '', name = ''] = coordinate.split('.');
      const family = linked
        ? families.filter((each) => each.includes(type) && fields.has(`${each[0]}.${name}`))
        : [];
      return family.flat().flatMap((each) => {
        const field = fields.get(`${each}.${name}`);
        return field && !field.linked ? [[`${each}.${name}`, field] as const] : [];
      });
    });
  // A type of one interface may be of another one as well.
  for (let found = unlinked(); found.length > 0; found = unlinked()) {
    for (const [coordinate, field] of found) fields.set(coordinate, { ...field, linked: true });
  }
}
