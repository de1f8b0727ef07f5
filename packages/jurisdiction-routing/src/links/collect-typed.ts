import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { isLive } from '../compile/conditions.ts';
import type { LinkSource } from './link-source.ts';

/** A selection set with the type that it is written for. */
export interface TypedSet {
  readonly set: SelectionSetNode;
  readonly type: string;
}

/** A field with the type that the selection around it is written for. */
export interface TypedField {
  readonly node: FieldNode;
  readonly type: string;
}

/** GraphQL's CollectFields for an object of this type, by response key. */
export function collectTyped(
  sets: readonly TypedSet[],
  objectType: string,
  { fragments, conditions, metadata }: LinkSource,
): ReadonlyMap<string, readonly [TypedField, ...TypedField[]]> {
  const holds = (condition: string) =>
    condition === objectType || metadata.possibleTypes.get(condition)?.includes(objectType) === true;
  const fields = new Map<string, [TypedField, ...TypedField[]]>();
  const collect = ({ set, type }: TypedSet): void => {
    for (const selection of set.selections) {
      if (!isLive(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const field = { node: selection, type };
        const known = fields.get(key);
        if (known) known.push(field);
        else fields.set(key, [field]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? type;
      if (fragment && (condition === type || holds(condition))) {
        collect({ set: fragment.selectionSet, type: condition });
      }
    }
  };
  sets.forEach(collect);
  return fields;
}
