import {
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

export type Type = TypeDefinitionNode | TypeExtensionNode;

/** Types and what modules add to them by `extend type`. */
export const typesOf = (schema: DocumentNode): Type[] =>
  schema.definitions.filter((each: ASTNode) => isTypeDefinitionNode(each) || isTypeExtensionNode(each));

/** The output fields of a type; none where it has no such fields. */
export const fieldsOf = (type: Type): readonly FieldDefinitionNode[] =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION ||
  type.kind === Kind.OBJECT_TYPE_EXTENSION ||
  type.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (type.fields ?? [])
    : [];

export const mutationsOf = (schema: DocumentNode): FieldDefinitionNode[] =>
  typesOf(schema)
    .filter(({ name }) => name.value === 'Mutation')
    .flatMap(fieldsOf);

/** `[Campaign!]!` is a matter of `Campaign`. */
export const typeNameOf = (type: TypeNode): string => bare(type).name.value;
const bare = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : bare(type.type));

export const isRequired = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;
