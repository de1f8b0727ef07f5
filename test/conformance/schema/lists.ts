import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { fieldsOf, isRequired, type Type, typeNameOf, typesOf } from './nodes.ts';

/** A list that can grow is a Relay connection with `nodes` and `totalCount`, paged by `first` and `after`. */
export const listFaults = (schema: DocumentNode): string[] =>
  typesOf(schema).flatMap((type) => [
    ...shapeFaults(type),
    ...fieldsOf(type)
      .filter((field) => typeNameOf(field.type).endsWith('Connection') && !isPaged(field))
      .map(({ name }) => `${type.name.value}.${name.value} is not a …Connection! with first and after`),
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

function isPaged(field: FieldDefinitionNode): boolean {
  const names = (field.arguments ?? []).map(({ name }) => name.value);
  return isRequired(field.type) && names.includes('first') && names.includes('after');
}
