import {
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type Node = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const says = ({ directives = [] }: Pick<Node, 'directives'>, ...names: string[]): boolean =>
  directives.some(({ name }) => names.includes(name.value));

/** Root fields and entities of a divided subgraph that do not say who answers them: the default home would, for all. */
export function rootFieldFaults({ definitions }: DocumentNode): string[] {
  const types = definitions.filter(
    (node): node is Node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const fields = types
    .filter(({ name }) => name.value === 'Query' || name.value === 'Mutation')
    .flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => !says(field, 'routedBy', 'scatter'))
        .map((field) => `${type.name.value}.${field.name.value} says neither @routedBy nor @scatter`),
    );
  const entities = types
    .filter((type) => isResolved(type) && !says(type, 'routedEntity'))
    .map(({ name }) => `${name.value} is resolved here and has no @routedEntity`);
  return [...fields, ...entities];
}

const isResolved = ({ directives = [] }: Node): boolean =>
  directives
    .filter(({ name }) => name.value === 'key')
    .some(
      ({ arguments: given = [] }) =>
        !given.some(
          ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
        ),
    );
