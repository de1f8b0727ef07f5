import { type FieldNode, type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql';

type Path = ReadonlyArray<string | number>;

interface Fetch {
  readonly query?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/** So many places of one failed fetch are named; a thousand equal errors would help nobody. */
const namedAtMost = 20;

/**
 * Puts errors that belong to a whole fetch at the places which it should have filled, in the form that the
 * gateway's executor turns into places of the client's answer: each root field, or the first field that was
 * asked of each entity (`['_entities', i, field]`).
 */
export function atEachPlace(errors: readonly GraphQLFormattedError[], fetch: Fetch): GraphQLFormattedError[] {
  const paths = affectedPaths(fetch).slice(0, namedAtMost);
  return errors.flatMap((error) => (error.path ? [error] : paths.map((path) => ({ ...error, path }))));
}

function affectedPaths({ query = '', variables }: Fetch): Path[] {
  const fields = fieldsOf(rootSelection(query));
  const representations = variables?.['representations'];
  if (!Array.isArray(representations)) return fields.map((field) => [nameOf(field)]);
  const asked = fields[0]?.selectionSet;
  return (representations as { __typename?: string }[]).map(({ __typename }, index) => {
    const [first] = fieldsOf(asked, __typename)
      .map(nameOf)
      .filter((name) => name !== '__typename');
    return first === undefined ? ['_entities', index] : ['_entities', index, first];
  });
}

function rootSelection(query: string): SelectionSetNode | undefined {
  const { definitions } = parse(query, { noLocation: true });
  return definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
}

/** The fields of a selection, those of inline fragments included, unless they are on another type than `type`. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, type?: string): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const on = node.typeCondition?.name.value;
    return type === undefined || on === undefined || on === type ? fieldsOf(node.selectionSet, type) : [];
  });
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
