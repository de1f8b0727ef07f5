import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { fieldsOf, isRequired, type Type, typeNameOf, typesOf } from './nodes.ts';

/** A list that can grow is a Relay connection with `nodes` and `totalCount`, paged by `first` and `after`. */
export const listFaults = (schema: DocumentNode): string[] =>
  typesOf(schema).flatMap((type) => [
    ...shapeFaults(type),
    ...fieldsOf(type)
      .filter((field) => typeNameOf(field.type).endsWith('Connection'))
      .flatMap((field) => fieldFaults(type, field)),
  ]);

function shapeFaults(type: Type): string[] {
  const owner = type.name.value;
  const names = new Set(fieldsOf(type).map(({ name }) => name.value));
  // A LineageEdge is an edge of history; only an edge with a cursor is one of a list.
  const isEdge = owner.endsWith('Edge') && names.has('cursor');
  const wanted = owner.endsWith('Connection') ? ['nodes', 'edges', 'pageInfo', 'totalCount'] : [];
  return (isEdge ? ['node'] : wanted)
    .filter((name) => !names.has(name))
    .map((name) => `${owner} has no ${name}`);
}

function fieldFaults(
  type: Type,
  { name, type: fieldType, arguments: args = [] }: FieldDefinitionNode,
): string[] {
  const field = `${type.name.value}.${name.value}`;
  const given = new Set(args.map((argument) => argument.name.value));
  const isPaged = given.has('first') && given.has('after');
  // What a subgraph adds to another's entity is null while that subgraph is away; it must not null its parent.
  return [
    ...(isPaged ? [] : [`${field} has not both first and after`]),
    ...(isForeign(type) === isRequired(fieldType)
      ? [
          `${field} ${isForeign(type) ? 'must be nullable: another subgraph owns the type' : 'is not a …Connection!'}`,
        ]
      : []),
  ];
}

/** `extend type X @key(…)`: an entity that another subgraph owns. */
const isForeign = (type: Type): boolean =>
  type.kind === Kind.OBJECT_TYPE_EXTENSION &&
  (type.directives ?? []).some(({ name }) => name.value === 'key');
