import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { argumentsOf, linkedNames } from './linked-names.ts';
import { linkAlike, possibleTypesOf } from './abstract-types.ts';
import { readMerge } from './read-merge.ts';
import type { FieldRouting, RoutingMetadata, Scatter } from './routing-metadata.ts';
import type { RoutingDirective } from './routing-sdl.ts';

type Applied = ReadonlyMap<RoutingDirective, Record<string, unknown>>;

/**
 * Reads the routing of a composed supergraph, as Apollo Gateway gives it to `onSchemaLoadOrUpdate`
 * (`coreSupergraphSdl`). Throws an Error that names the field whose directive has no meaning.
 */
export function readRoutingMetadata(supergraphSdl: string): RoutingMetadata {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const names = linkedNames(supergraph);
  const fields = new Map<string, FieldRouting>();
  const entityKeys = new Map<string, readonly string[]>();
  for (const type of supergraph.definitions) {
    if (!hasFields(type)) continue;
    const key = applied(type.directives, names).get('routedEntity')?.['key'];
    if (typeof key === 'string') entityKeys.set(type.name.value, key.split('.'));
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      fields.set(coordinate, readField(coordinate, field, applied(field.directives, names)));
    }
  }
  const possibleTypes = possibleTypesOf(supergraph);
  linkAlike(fields, possibleTypes);
  const objectTypes = new Set(
    supergraph.definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION ? [each.name.value] : [],
    ),
  );
  return { fields, entityKeys, objectTypes, possibleTypes };
}

const hasFields = (type: DefinitionNode) =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;

function readField(coordinate: string, field: FieldDefinitionNode, directives: Applied): FieldRouting {
  const arg = directives.get('routedBy')?.['arg'];
  const scatter = directives.get('scatter');
  const merge = directives.get('merge');
  return {
    ...shapeOf(field.type),
    routedBy: typeof arg === 'string' ? arg.split('.') : null,
    scatter: scatter ? readScatter(coordinate, field, scatter) : null,
    merge: merge ? readMerge(coordinate, merge) : null,
    linked: directives.has('linked'),
  };
}

function readScatter(
  coordinate: string,
  field: FieldDefinitionNode,
  { narrowBy, onMissing = 'PARTIAL', pageSize = 20 }: Record<string, unknown>,
): Scatter {
  if (onMissing !== 'PARTIAL' && onMissing !== 'FAIL') {
    throw new Error(
      `${coordinate}: @scatter(onMissing: ${JSON.stringify(onMissing)}) is neither PARTIAL nor FAIL`,
    );
  }
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.defaultValue;
  return {
    narrowBy: typeof narrowBy === 'string' ? narrowBy.split('.') : null,
    onMissing,
    pageSize: Number(first ? valueFromASTUntyped(first) : pageSize),
  };
}

function applied(
  directives: readonly ConstDirectiveNode[] = [],
  names: ReadonlyMap<string, RoutingDirective>,
): Applied {
  const known = new Map<RoutingDirective, Record<string, unknown>>();
  for (const directive of directives) {
    const name = names.get(directive.name.value);
    if (name) known.set(name, argumentsOf(directive));
  }
  return known;
}

function shapeOf(type: TypeNode): Pick<FieldRouting, 'type' | 'nonNull' | 'items'> {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...shapeOf(type.type), nonNull: true };
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, nonNull: false, items: [] };
  const { nonNull, items, type: named } = shapeOf(type.type);
  return { type: named, nonNull: false, items: [nonNull, ...items] };
}
