import { type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql';

type Path = ReadonlyArray<string | number>;

/** So many places of one failed fetch are named; a thousand equal errors would help nobody. */
const namedAtMost = 20;

interface Fetch {
  readonly query?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/**
 * Puts errors that belong to a whole fetch at each place which it should have filled, in the form that the
 * gateway's executor turns into places of the client's answer: `['_entities', i]` for each entity that was
 * asked for, else the root fields.
 */
export function atEachPlace(errors: readonly GraphQLFormattedError[], fetch: Fetch): GraphQLFormattedError[] {
  const paths = affectedPaths(fetch);
  return errors.flatMap((error) => (error.path ? [error] : paths.map((path) => ({ ...error, path }))));
}

function affectedPaths(request: Fetch): Path[] {
  const representations = request.variables?.['representations'];
  const paths: Path[] = Array.isArray(representations)
    ? representations.map((_, index) => ['_entities', index])
    : rootFields(request.query ?? '').map((name) => [name]);
  return paths.slice(0, namedAtMost);
}

function rootFields(query: string): string[] {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation ? responseNames(operation.selectionSet) : [];
}

function responseNames(selectionSet: SelectionSetNode): string[] {
  return selectionSet.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.alias?.value ?? node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? responseNames(node.selectionSet) : [];
  });
}
