import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { notRoutable } from '../answer/routing-error.ts';
import type { RoutingMetadata } from '../schema/routing-metadata.ts';
import { planMerge } from '../scatter/plan-merge.ts';
import { type CollectedField, collectFields, type Fragments } from './collect-fields.ts';
import type { CompiledOperation, RootField } from './compiled-operation.ts';
import { declaredDefaults, type Variables } from './variables.ts';

/** A parsed text, and what of it does not hang on the values of variables. */
export interface ParsedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly defaults: Variables | null;
  /** The variables that it declares, where more may be given; null: all that are given. */
  readonly variables: readonly string[] | null;
}

/** Takes a document apart. Throws a GraphQLError for anything but one query or mutation. */
export function readOperation(text: string, document: DocumentNode): ParsedOperation {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation === 'subscription') {
    throw notRoutable('a document must hold one query or one mutation');
  }
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    text,
    document,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    defaults: declaredDefaults(operation),
    variables: null,
  };
}

/**
 * Decides for each root field who may answer it and how answers are merged, for these values of the variables in
 * `@skip` and `@include`. Throws a GraphQLError (NOT_ROUTABLE, NOT_MERGEABLE).
 */
export function compileOperation(
  { text, document, operation, fragments, defaults, variables }: ParsedOperation,
  conditions: Variables,
  metadata: RoutingMetadata,
): CompiledOperation {
  const collected = collectFields([operation.selectionSet], fragments, conditions);
  const type = operation.operation === 'mutation' ? 'mutation' : 'query';
  const whole = { text, document, variables, keys: collected.map(({ key }) => key) };
  const [first] = collected;
  if (first?.name === '_entities') {
    const representations = representationsOf(first);
    if (collected.length > 1 || !representations)
      throw notRoutable('_entities must stand alone, with a variable');
    return { kind: 'entities', type, whole, defaults, key: first.key, representations };
  }
  const typeName = type === 'mutation' ? 'Mutation' : 'Query';
  const roots = collected.map((field) => compileRoot(typeName, field, fragments, conditions, metadata));
  return { kind: 'root', type, whole, defaults, typeName, roots, operation, fragments };
}

function compileRoot(
  typeName: string,
  field: CollectedField,
  fragments: Fragments,
  conditions: Variables,
  metadata: RoutingMetadata,
): RootField {
  const routing = metadata.fields.get(`${typeName}.${field.name}`);
  const plain = { ...field, nonNull: routing?.nonNull ?? false, routedBy: routing?.routedBy ?? null };
  if (!routing?.scatter) return { ...plain, scatter: null, selection: field.nodes };
  if (typeName === 'Mutation')
    throw notRoutable(`a mutation has one home, so ${field.name} cannot be scattered`);
  const { plan, selection } = planMerge(field, routing, { fragments, conditions, metadata });
  return { ...plain, scatter: { ...routing.scatter, plan }, selection };
}

function representationsOf({ nodes: [node] }: CollectedField): string | null {
  const given = node.arguments?.find(({ name }) => name.value === 'representations')?.value;
  return given?.kind === Kind.VARIABLE ? given.name.value : null;
}
