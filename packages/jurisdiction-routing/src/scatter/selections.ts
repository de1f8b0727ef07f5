import { type ArgumentNode, type FieldNode, Kind, type SelectionNode } from 'graphql';
import type { CollectedField } from '../compile/collect-fields.ts';

/** A field to be asked for. */
export function fieldNode(
  name: string,
  alias: string,
  selections: readonly SelectionNode[] = [],
  given: readonly ArgumentNode[] = [],
): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== name && { alias: { kind: Kind.NAME, value: alias } }),
    arguments: given,
    ...(selections.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

/** The fields of all places of one response key, as one node with these selections below it. */
export function nodeWith(
  { nodes: [first] }: CollectedField,
  selections: readonly SelectionNode[],
): FieldNode {
  const some = selections.length > 0 ? selections : [fieldNode('__typename', '__typename')];
  return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections: some } };
}

/** All places of collected fields, without the fragments they stood in. */
export function selectionsOf(fields: readonly CollectedField[]): SelectionNode[] {
  return fields.flatMap(({ nodes }) => nodes);
}

/** A response key that none of these fields has. */
export function freeKey(wish: string, fields: readonly CollectedField[]): string {
  return fields.some(({ key }) => key === wish) ? freeKey(`${wish}_`, fields) : wish;
}
