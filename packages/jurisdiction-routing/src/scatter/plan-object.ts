import type { SelectionNode } from 'graphql';
import { notMergeable } from '../answer/routing-error.ts';
import { type CollectedField, collectBelow, type Fragments } from '../compile/collect-fields.ts';
import type { Variables } from '../compile/variables.ts';
import type { Merge, RoutingMetadata } from '../schema/routing-metadata.ts';
import type { FieldPlan, ObjectPlan } from './merge-plan.ts';
import { fieldNode, freeKey, nodeWith, selectionsOf } from './selections.ts';

/** What a plan is made from. */
export interface PlanSource {
  readonly fragments: Fragments;
  readonly conditions: Variables;
  readonly metadata: RoutingMetadata;
}

/** A plan, and what instances are asked so that it can be carried out. */
export interface Planned<Plan> {
  readonly plan: Plan;
  readonly selections: readonly SelectionNode[];
}

/** Plans an object whose fields all have a `@merge`. */
export function planObject(
  type: string,
  fields: readonly CollectedField[],
  source: PlanSource,
): Planned<ObjectPlan> {
  const planned = fields.map((field) => planField(type, field, fields, source));
  return {
    plan: planned.map(({ plan }) => plan),
    selections: planned.flatMap(({ selections }) => selections),
  };
}

/** Plans one field of an object: `siblings` are all that is asked of it, `merge` what the schema says of it. */
export function planField(
  type: string,
  field: CollectedField,
  siblings: readonly CollectedField[],
  source: PlanSource,
  merge: Merge | null | undefined = source.metadata.fields.get(`${type}.${field.name}`)?.merge,
): Planned<FieldPlan> {
  const { key, name } = field;
  const own = selectionsOf([field]);
  if (name === '__typename') return { plan: { op: 'KEY', key }, selections: own };
  switch (merge?.op) {
    case 'SUM':
    case 'MIN':
    case 'MAX':
    case 'KEY':
      return { plan: { op: merge.op, key }, selections: own };
    case 'COMPLETENESS': {
      const below = collectBelow(field, source.fragments, source.conditions);
      return { plan: { op: 'COMPLETENESS', key, fields: below }, selections: own };
    }
    case 'AVG': {
      const [sumKey, countKey] = [freeKey(`_sum_${key}`, siblings), freeKey(`_count_${key}`, siblings)];
      const given = field.nodes[0].arguments;
      const parts = [fieldNode(merge.sum, sumKey, [], given), fieldNode(merge.count, countKey, [], given)];
      return { plan: { op: 'AVG', key, sumKey, countKey }, selections: [...own, ...parts] };
    }
    case 'GROUP':
      return planGroup(type, field, merge.by, source);
    case undefined:
      throw notMergeable(`${type}.${name}`, 'it has no @merge');
  }
}

function planGroup(
  type: string,
  field: CollectedField,
  by: readonly string[],
  source: PlanSource,
): Planned<FieldPlan> {
  const rowType = source.metadata.fields.get(`${type}.${field.name}`)?.type ?? '';
  const below = collectBelow(field, source.fragments, source.conditions);
  const { plan: fields, selections } = planObject(rowType, below, source);
  const byKeys = by.map((name) => freeKey(`_by_${name}`, below));
  const keys = by.map((name, index) => fieldNode(name, byKeys[index] ?? name));
  return {
    plan: { op: 'GROUP', key: field.key, byKeys, fields },
    selections: [nodeWith(field, [...selections, ...keys])],
  };
}
