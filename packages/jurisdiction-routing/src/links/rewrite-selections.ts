import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { isLive } from '../compile/conditions.ts';
import { fieldNode } from '../scatter/selections.ts';
import type { LinkSource } from './link-source.ts';
import { isAbstract, type Place, stepInto } from './link-step.ts';
import { isReference, referenceSelection } from './reference-selection.ts';

/** Asks for references where something linked is asked for. The same object comes back where nothing is. */
export function rewriteSet(
  set: SelectionSetNode,
  type: string,
  place: Place,
  source: LinkSource,
): SelectionSetNode {
  const selections = set.selections.map((selection) => rewriteSelection(selection, type, place, source));
  return selections.some((each, at) => each !== set.selections[at]) ? { ...set, selections } : set;
}

/** A field as instances are asked for it; itself where it leads to nothing linked. */
export function rewriteField(field: FieldNode, type: string, place: Place, source: LinkSource): FieldNode {
  const { selectionSet, name } = field;
  const step = selectionSet && stepInto(type, name.value, place, source.metadata);
  if (!step) return field;
  if (step.reference) {
    const isKnown = isReference(selectionSet, step.reference, source);
    return isKnown ? field : { ...field, selectionSet: referenceSelection(step.reference) };
  }
  const below = rewriteSet(selectionSet, step.type, step.place, source);
  if (below === selectionSet) return field;
  if (!isAbstract(step.type, source.metadata)) return { ...field, selectionSet: below };
  const selections = [fieldNode('__typename', source.typeKey), ...below.selections];
  return { ...field, selectionSet: { ...below, selections } };
}

function rewriteSelection(
  selection: SelectionNode,
  type: string,
  place: Place,
  source: LinkSource,
): SelectionNode {
  if (!isLive(selection, source.conditions)) return selection;
  if (selection.kind === Kind.FIELD) return rewriteField(selection, type, place, source);
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : source.fragments.get(selection.name.value);
  if (!fragment) return selection;
  const { typeCondition, selectionSet } = fragment;
  const below = rewriteSet(selectionSet, typeCondition?.name.value ?? type, place, source);
  if (below === selectionSet) return selection;
  // A fragment of a name may be spread elsewhere, where nothing is linked.
  const { directives = [] } = selection;
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    selectionSet: below,
    ...(typeCondition && { typeCondition }),
  };
}
