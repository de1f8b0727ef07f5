import { isPageType } from './connections.ts';
import { linkProblems } from './link-problems.ts';
import type { FieldRouting, RoutingMetadata } from './routing-metadata.ts';

/** Fields of a connection whose merging goes without saying. */
const ofConnections = new Set(['edges', 'nodes', 'pageInfo', 'totalCount', 'completeness']);

/**
 * What in a supergraph would not be routed as its authors mean, one sentence each; for a check before it is published.
 * What has no meaning at all `readRoutingMetadata` refuses.
 */
export function routingProblems(metadata: RoutingMetadata): string[] {
  const { fields } = metadata;
  return [...fields].flatMap(([coordinate, field]) => {
    const [type = ''] = coordinate.split('.');
    return [
      ...rootProblems(type, field, metadata).map((problem) => `${coordinate}: ${problem}`),
      ...linkProblems(type, field, metadata).map((problem) => `${coordinate}: ${problem}`),
      ...mergeProblems(type, field, fields).map((problem) => `${coordinate}: ${problem}`),
      ...scatterProblems(field, fields).map((problem) => `${coordinate}: ${problem}`),
      ...(field.scatter && !field.merge ? unmerged(field.type, fields) : []),
    ];
  });
}

function rootProblems(
  type: string,
  { routedBy, scatter, nonNull, type: target }: FieldRouting,
  metadata: RoutingMetadata,
): string[] {
  // A page without rows, and with the names of all that are missing, is an answer.
  const canBeEmpty = scatter?.onMissing === 'PARTIAL' && isPageType(target, metadata);
  return [
    ...(scatter && type !== 'Query'
      ? ['@scatter is for fields of Query: nothing below them is asked of others']
      : []),
    ...(routedBy && type !== 'Query' && type !== 'Mutation' ? ['@routedBy is for root fields'] : []),
    ...(routedBy && scatter ? ['one home answers it (@routedBy), or all (@scatter)'] : []),
    ...(scatter && nonNull && !canBeEmpty
      ? ['it must be nullable: what cannot be answered would take the rest with it']
      : []),
  ];
}

function scatterProblems(
  { scatter, merge, items, type }: FieldRouting,
  fields: RoutingMetadata['fields'],
): string[] {
  if (!scatter || merge) return [];
  const isObject = items.length === 0 && [...fields.keys()].some((each) => each.startsWith(`${type}.`));
  return isObject ? [] : ['it needs a @merge: it is neither a connection nor an object'];
}

function mergeProblems(
  type: string,
  { merge, type: rows }: FieldRouting,
  fields: RoutingMetadata['fields'],
): string[] {
  const missing = (of: string, names: readonly string[]) =>
    names.filter((name) => !fields.has(`${of}.${name}`));
  const strange =
    merge?.op === 'AVG'
      ? missing(type, [merge.sum, merge.count])
      : merge?.op === 'GROUP'
        ? missing(rows, merge.by)
        : [];
  return [
    ...strange.map((name) => `@merge names ${name}, which is not there`),
    ...(merge?.op === 'GROUP' ? unmerged(rows, fields) : []),
  ];
}

/** The fields of a type that no instance could answer with others. */
function unmerged(type: string, fields: RoutingMetadata['fields']): string[] {
  const isConnection = isPageType(type, { fields });
  return [...fields]
    .filter(([coordinate, { merge }]) => coordinate.startsWith(`${type}.`) && !merge)
    .map(([coordinate]) => coordinate)
    .filter((coordinate) => !(isConnection && ofConnections.has(coordinate.slice(type.length + 1))))
    .map((coordinate) => `${coordinate}: it has no @merge`);
}
