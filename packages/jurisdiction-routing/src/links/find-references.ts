import type { JsonObject } from '../scatter/merge-object.ts';
import type { Link } from './link.ts';
import { type LinkedField, LinkedSelection } from './linked-selection.ts';

/** Calls `found` for each reference in the value of a field. */
export function findReferences(
  value: unknown,
  { leadsTo }: Pick<LinkedField, 'leadsTo'>,
  found: (link: Link, reference: JsonObject) => void,
): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const each of value) findReferences(each, { leadsTo }, found);
    return;
  }
  const object = value as JsonObject;
  if (!(leadsTo instanceof LinkedSelection)) return found(leadsTo, object);
  for (const field of leadsTo.shapeOf(object).fields) findReferences(object[field.key], field, found);
}
