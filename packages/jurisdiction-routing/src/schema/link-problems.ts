import { isPageOfEntities, referenceKey } from './connections.ts';
import type { FieldRouting, RoutingMetadata } from './routing-metadata.ts';

/** What is wrong with a field's `@linked`. */
export function linkProblems(
  type: string,
  { linked, items, type: target }: FieldRouting,
  metadata: RoutingMetadata,
): string[] {
  if (!linked) return [];
  if (type === 'Query' || type === 'Mutation') {
    return ['@linked is for fields below the root: @routedBy or @scatter says who answers this'];
  }
  const leadsToEntities = referenceKey(target, metadata) !== null || isPageOfEntities(target, metadata);
  return leadsToEntities && items.length === 0
    ? []
    : ['@linked leads to one @routedEntity, or to a connection of them'];
}
