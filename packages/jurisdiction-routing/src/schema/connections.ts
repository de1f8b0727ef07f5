import type { RoutingMetadata } from './routing-metadata.ts';

/** A type is a Relay connection if it has `edges { cursor }` and `pageInfo`. */
export function isPageType(type: string, { fields }: Pick<RoutingMetadata, 'fields'>): boolean {
  const edges = fields.get(`${type}.edges`);
  return !!edges?.items.length && fields.has(`${edges.type}.cursor`) && fields.has(`${type}.pageInfo`);
}

/**
 * Path to the id by which things of a type are referred to; null if not all that the type can be are routed entities
 * with this one key.
 */
export function referenceKey(
  type: string,
  { fields, entityKeys, possibleTypes }: RoutingMetadata,
): readonly string[] | null {
  const types = possibleTypes.get(type) ?? [type];
  const [key, ...others] = types.map((each) => entityKeys.get(each));
  const isOne = others.every((other) => other?.join('.') === key?.join('.'));
  return key && isOne && fields.has(`${type}.${key[0]}`) ? key : null;
}

/** Whether a type is a connection whose rows are routed entities. */
export function isPageOfEntities(type: string, metadata: RoutingMetadata): boolean {
  if (!isPageType(type, metadata)) return false;
  const { fields } = metadata;
  const edges = fields.get(`${type}.edges`)?.type ?? '';
  const row = (fields.get(`${type}.nodes`) ?? fields.get(`${edges}.node`))?.type;
  return row !== undefined && referenceKey(row, metadata) !== null;
}
