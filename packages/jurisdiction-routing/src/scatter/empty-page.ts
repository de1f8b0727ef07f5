import { type CollectedField, collectBelow } from '../compile/collect-fields.ts';
import type { JsonObject } from './merge-object.ts';
import type { PageFieldPlan } from './merge-plan.ts';
import type { Planned, PlanSource } from './plan-object.ts';

const ofNothing: Readonly<Record<string, unknown>> = { SUM: 0, GROUP: [], EDGES: [], NODES: [] };

/** The page that an instance without rows answers: what stands there if all instances are missing. */
export function emptyPage(
  type: string,
  fields: readonly CollectedField[],
  planned: readonly Planned<PageFieldPlan>[],
  source: PlanSource,
): JsonObject {
  const values = fields.map((field, at): [string, unknown] => {
    const { key, name } = field;
    if (name === '__typename') return [key, type];
    const { op } = planned[at]?.plan ?? {};
    if (op !== 'PAGE_INFO' && op !== 'COMPLETENESS') return [key, ofNothing[op ?? ''] ?? null];
    const below = collectBelow(field, source.fragments, source.conditions);
    const typeName = source.metadata.fields.get(`${type}.${name}`)?.type ?? null;
    return [
      key,
      Object.fromEntries(below.map((each) => [each.key, each.name === '__typename' ? typeName : null])),
    ];
  });
  return Object.fromEntries(values);
}
