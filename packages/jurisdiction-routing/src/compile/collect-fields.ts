import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { isLive } from './conditions.ts';
import type { Variables } from './variables.ts';

/** What is asked under one response key, at all its places. */
export interface CollectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The fields that selection sets of one object type ask for, in the order of the answer: GraphQL's CollectFields.
 * Type conditions are not looked at: in a valid operation those on an object type hold.
 */
export function collectFields(
  selectionSets: readonly SelectionSetNode[],
  fragments: Fragments,
  variables: Variables,
): CollectedField[] {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isLive(selection, variables)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        collect(fragments.get(selection.name.value)?.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      }
    }
  };
  selectionSets.forEach(collect);
  return [...fields].map(([key, nodes]) => ({ key, name: nodes[0].name.value, nodes }));
}

/** What is selected below a field. */
export function collectBelow(
  { nodes }: CollectedField,
  fragments: Fragments,
  variables: Variables,
): CollectedField[] {
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return collectFields(sets, fragments, variables);
}
