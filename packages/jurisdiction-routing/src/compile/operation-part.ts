import { Kind, print } from 'graphql';
import type { OperationPart, RootOperation } from './compiled-operation.ts';
import { prunedDocument } from './prune-document.ts';
import type { Variables } from './variables.ts';

/** Shares that are kept, of all operations together: the ids in a request decide which shares it makes. */
const mostParts = 2000;

let known = new WeakMap<RootOperation, Map<string, OperationPart>>();
let count = 0;

/** The share of an operation that has the root fields at these indices; remembered for a while. */
export function partOf(compiled: RootOperation, indices: readonly number[]): OperationPart {
  const name = indices.join(',');
  return known.get(compiled)?.get(name) ?? remember(compiled, name, makePart(compiled, indices));
}

function remember(compiled: RootOperation, name: string, part: OperationPart): OperationPart {
  if (++count > mostParts) {
    known = new WeakMap();
    count = 1;
  }
  let parts = known.get(compiled);
  if (!parts) known.set(compiled, (parts = new Map()));
  parts.set(name, part);
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
