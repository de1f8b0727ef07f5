import { Kind, type SelectionSetNode } from 'graphql';
import { isLive } from '../compile/conditions.ts';
import { fieldNode } from '../scatter/selections.ts';
import type { LinkSource } from './link-source.ts';

/** The selection of a reference: its type and the path to its id. */
export function referenceSelection([name = '', ...rest]: readonly string[]): SelectionSetNode {
  const key = fieldNode(name, name, rest.length > 0 ? referenceSelection(rest).selections.slice(1) : []);
  return { kind: Kind.SELECTION_SET, selections: [fieldNode('__typename', '__typename'), key] };
}

/** Whether no more is asked for than the reference itself has: then nobody else need be asked. */
export function isReference(set: SelectionSetNode, key: readonly string[], source: LinkSource): boolean {
  return set.selections.every((selection) => {
    if (!isLive(selection, source.conditions)) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) return isReference(selection.selectionSet, key, source);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = source.fragments.get(selection.name.value);
      return !!fragment && isReference(fragment.selectionSet, key, source);
    }
    const { alias, name } = selection;
    if (alias && alias.value !== name.value) return false;
    return name.value === '__typename' || (key.length === 1 && name.value === key[0]);
  });
}
