import { type DocumentNode, Kind, OperationTypeNode, parseType, print } from 'graphql';
import { prunedDocument } from '../compile/prune-document.ts';
import { fieldNode } from '../scatter/selections.ts';
import type { TypedSet } from './collect-typed.ts';
import type { LinkSource } from './link-source.ts';

/** What is asked of the homes of references: the selections of one linked field, as a fetch of entities. */
export interface Link {
  /** Path to the id in a reference. */
  readonly key: readonly string[];
  readonly text: string;
  readonly document: DocumentNode;
  /** The variable that holds the references. */
  readonly representations: string;
  /** The client's variables that it uses. */
  readonly variables: readonly string[];
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** Makes the fetch for selections that stand at one place. */
export function linkTo(
  sets: readonly TypedSet[],
  key: readonly string[],
  { operation, fragments }: LinkSource,
): Link {
  const declared = operation.variableDefinitions ?? [];
  const taken = new Set(declared.map(({ variable }) => variable.name.value));
  let representations = 'representations';
  while (taken.has(representations)) representations += '_';
  const variable = { kind: Kind.VARIABLE, name: name(representations) } as const;
  const entities = fieldNode(
    '_entities',
    '_entities',
    sets.map(({ set, type }) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
      selectionSet: set,
    })),
    [{ kind: Kind.ARGUMENT, name: name('representations'), value: variable }],
  );
  const document = prunedDocument(
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      ...(operation.name && { name: operation.name }),
      variableDefinitions: [
        { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType('[_Any!]!', { noLocation: true }) },
        ...declared,
      ],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [entities] },
    },
    fragments,
  );
  const [made] = document.definitions;
  const kept = made?.kind === Kind.OPERATION_DEFINITION ? made.variableDefinitions : [];
  const variables = (kept ?? []).map((each) => each.variable.name.value).filter((each) => taken.has(each));
  return { key, text: print(document), document, representations, variables };
}
