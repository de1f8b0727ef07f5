import { type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { isRequired, mutationsOf, type Type, typeNameOf, typesOf } from './nodes.ts';

/** A mutation is one business act: it takes one input and answers with a union of a success and refusals. */
export function mutationFaults(schema: DocumentNode): string[] {
  const types = new Map(typesOf(schema).map((type) => [type.name.value, type]));
  return mutationsOf(schema).flatMap((mutation) => [
    ...inputFaults(mutation),
    ...resultFaults(mutation, types),
  ]);
}

const stemOf = ({ name }: FieldDefinitionNode): string =>
  name.value.charAt(0).toUpperCase() + name.value.slice(1);

function inputFaults(mutation: FieldDefinitionNode): string[] {
  const wanted = `${stemOf(mutation)}Input`;
  const [input, ...others] = mutation.arguments ?? [];
  const isRight =
    input?.name.value === 'input' && isRequired(input.type) && typeNameOf(input.type) === wanted;
  return isRight && others.length === 0
    ? []
    : [`${mutation.name.value} takes more or less than input: ${wanted}!`];
}

function resultFaults(mutation: FieldDefinitionNode, types: ReadonlyMap<string, Type>): string[] {
  const act = mutation.name.value;
  const union = types.get(`${stemOf(mutation)}Result`);
  if (union?.kind !== Kind.UNION_TYPE_DEFINITION) return [`there is no union ${stemOf(mutation)}Result`];
  const success = `${stemOf(mutation)}Success`;
  const members = (union.types ?? []).map(({ name }) => name.value);
  const refusals = members.filter((member) => member !== success);
  return [
    ...(isRequired(mutation.type) && typeNameOf(mutation.type) === union.name.value
      ? []
      : [`${act} does not return ${union.name.value}!`]),
    ...(members.includes(success) ? [] : [`${union.name.value} has no ${success}`]),
    ...(refusals.length > 0 ? [] : [`${union.name.value} has no refusal`]),
    ...refusals
      .filter((member) => !isUserError(types.get(member)))
      .map((member) => `${member}, a refusal of ${act}, does not implement UserError`),
  ];
}

const isUserError = (type: Type | undefined): boolean =>
  type?.kind === Kind.OBJECT_TYPE_DEFINITION &&
  (type.interfaces ?? []).some(({ name }) => name.value === 'UserError');
