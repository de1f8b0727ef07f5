import { Kind, print } from 'graphql';
import type { OperationPart, RootOperation } from './compiled-operation.ts';
import { prunedDocument } from './prune-document.ts';
import type { Variables } from './variables.ts';

const known = new WeakMap<RootOperation, Map<string, OperationPart>>();

/** The share of an operation that has the root fields at these indices; made once for each combination. */
export function partOf(compiled: RootOperation, indices: readonly number[]): OperationPart {
  let parts = known.get(compiled);
  if (!parts) known.set(compiled, (parts = new Map()));
  const name = indices.join(',');
  let part = parts.get(name);
  if (!part) parts.set(name, (part = makePart(compiled, indices)));
  return part;
}

function makePart({ roots, operation, fragments }: RootOperation, indices: readonly number[]): OperationPart {
  const fields = indices.flatMap((index) => roots[index] ?? []);
  const selections = fields.flatMap(({ selection }) => selection);
  const document = prunedDocument(
    { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
    fragments,
  );
  const [share] = document.definitions;
  const declared = share?.kind === Kind.OPERATION_DEFINITION ? share.variableDefinitions : undefined;
  return {
    text: print(document),
    document,
    variables: declared?.map(({ variable }) => variable.name.value) ?? [],
    keys: fields.map(({ key }) => key),
  };
}

/** The values for a share: one jurisdiction is not told what was meant for another. */
export function variablesOf({ variables }: Pick<OperationPart, 'variables'>, given: Variables): Variables {
  if (!variables) return given;
  return Object.fromEntries(variables.filter((name) => name in given).map((name) => [name, given[name]]));
}
