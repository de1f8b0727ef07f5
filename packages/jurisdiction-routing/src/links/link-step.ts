import { isPageOfEntities, referenceKey } from '../schema/connections.ts';
import type { FieldRouting, RoutingMetadata } from '../schema/routing-metadata.ts';

/** Where a selection stands: in a linked connection, in one of its edges, or anywhere else. */
export type Place = 'object' | 'page' | 'edge';

/** What a field of a selection leads to. */
export interface Step {
  readonly type: string;
  /** Set where it is asked for as a reference: the path to its id. */
  readonly reference: readonly string[] | null;
  /** Where what is selected below it stands. */
  readonly place: Place;
}

const entitiesType = '_Entity';

/** How `Query._entities` is answered, which stands in no supergraph. */
export const entitiesShape: Pick<FieldRouting, 'nonNull' | 'items'> = { nonNull: true, items: [false] };

/** Whether only the answer tells which type an object is of. */
export function isAbstract(type: string, { possibleTypes }: RoutingMetadata): boolean {
  return type === entitiesType || possibleTypes.has(type);
}

/** Follows a field that has selections; null where nothing is known of it. */
export function stepInto(type: string, name: string, place: Place, metadata: RoutingMetadata): Step | null {
  if (name === '_entities') return { type: entitiesType, reference: null, place: 'object' };
  const field = metadata.fields.get(`${type}.${name}`);
  if (!field) return null;
  const step: Step = { type: field.type, reference: null, place: 'object' };
  if (field.linked && isPageOfEntities(field.type, metadata)) return { ...step, place: 'page' };
  if (place === 'page' && name === 'edges') return { ...step, place: 'edge' };
  const isRow = (place === 'page' && name === 'nodes') || (place === 'edge' && name === 'node');
  return field.linked || isRow ? { ...step, reference: referenceKey(field.type, metadata) } : step;
}
