import type { SelectionNode } from 'graphql';
import { notMergeable } from '../answer/routing-error.ts';
import { type CollectedField, collectBelow } from '../compile/collect-fields.ts';
import { isPageType } from '../schema/connections.ts';
import type { FieldRouting } from '../schema/routing-metadata.ts';
import type { MergePlan } from './merge-plan.ts';
import { planField, type PlanSource, planObject } from './plan-object.ts';
import { planPage } from './plan-page.ts';
import { nodeWith } from './selections.ts';

/**
 * Plans how answers to a scattered field are merged. Throws a GraphQLError (NOT_MERGEABLE) for a field that does not
 * say how.
 */
export function planMerge(
  field: CollectedField,
  { type, items, merge }: FieldRouting,
  source: PlanSource,
): { plan: MergePlan; selection: readonly SelectionNode[] } {
  if (merge) {
    const { plan, selections } = planField('Query', field, [field], source);
    return { plan: { kind: 'value', field: plan }, selection: selections };
  }
  if (items.length > 0 || !field.nodes[0].selectionSet) {
    throw notMergeable(field.name, 'it is neither a connection nor an object, and has no @merge');
  }
  const below = collectBelow(field, source.fragments, source.conditions);
  if (isPageType(type, source.metadata)) {
    const { plan, selections } = planPage(type, below, source);
    return { plan, selection: [nodeWith(field, selections)] };
  }
  const { plan, selections } = planObject(type, below, source);
  return { plan: { kind: 'object', fields: plan }, selection: [nodeWith(field, selections)] };
}
