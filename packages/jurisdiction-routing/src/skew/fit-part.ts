import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { OperationPart } from '../compile/compiled-operation.ts';
import { prunedDocument } from '../compile/prune-document.ts';
import { fieldNode } from '../scatter/selections.ts';
import type { Contract } from './contract.ts';

/** A field that an older instance is not asked for. */
export interface Removed {
  readonly coordinate: string;
  /** Response keys from the root; lists between them do not show. */
  readonly path: readonly string[];
}

/** What of a part an older instance can be asked. */
export interface FittedPart {
  readonly part: OperationPart;
  readonly removed: readonly Removed[];
}

/** Leaves out of a part what this set of coordinates lacks. */
export function fitPart(
  { document, ...part }: OperationPart,
  missing: ReadonlySet<string>,
  { schema }: Contract,
): FittedPart {
  const removed: Removed[] = [];
  const path: string[] = [];
  const types = new TypeInfo(schema);
  const lacks = (field: FieldNode): string | undefined => {
    const coordinate = `${types.getParentType()?.name}.${field.name.value}`;
    return [coordinate, ...(field.arguments ?? []).map(({ name }) => `${coordinate}(${name.value}:)`)].find(
      (each) => missing.has(each),
    );
  };
  const operation = operationOf(spreadInline(document));
  const fitted = visit(
    operation,
    visitWithTypeInfo(types, {
      InlineFragment: ({ typeCondition }) =>
        typeCondition && missing.has(typeCondition.name.value) ? null : undefined,
      Field: {
        enter(field) {
          path.push(field.alias?.value ?? field.name.value);
          const coordinate = lacks(field);
          if (!coordinate) return undefined;
          removed.push({ coordinate, path: [...path] });
          path.pop();
          return null;
        },
        leave: () => void path.pop(),
      },
      SelectionSet: { leave: neverEmpty },
    }),
  );
  if (fitted === operation) return { part: { document, ...part }, removed };
  const pruned = prunedDocument(fitted, new Map());
  const declared = operationOf(pruned).variableDefinitions ?? [];
  const gone = new Set(removed.filter((each) => each.path.length === 1).map((each) => each.path[0]));
  return {
    part: {
      document: pruned,
      text: print(pruned),
      variables: declared.map(({ variable }) => variable.name.value),
      keys: part.keys.filter((key) => !gone.has(key)),
    },
    removed,
  };
}

function neverEmpty(set: SelectionSetNode): SelectionSetNode | undefined {
  if (set.selections.length > 0) return undefined;
  return { ...set, selections: [fieldNode('__typename', '__typename')] };
}

/** Named fragments stand where they are spread: a path is then known at each field. */
function spreadInline(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const inline = <Node extends ASTNode>(node: Node): Node =>
    visit(node, {
      FragmentSpread({ name, directives = [] }): InlineFragmentNode | undefined {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: inline(selectionSet) };
      },
    });
  return { ...document, definitions: [inline(operationOf(document))] };
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new TypeError('a document without an operation');
  return operation;
}
