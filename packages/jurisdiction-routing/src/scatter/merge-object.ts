import { compareValues, type SortValue } from './compare-keys.ts';
import type { FieldPlan, ObjectPlan } from './merge-plan.ts';

export type JsonObject = Record<string, unknown>;

/** Makes objects of several instances one. `missing` names the jurisdictions that gave none. */
export function mergeObject(
  plan: ObjectPlan,
  objects: readonly JsonObject[],
  missing: readonly string[],
): JsonObject {
  return Object.fromEntries(plan.map((field) => [field.key, mergeField(field, objects, missing)]));
}

/** Makes the values of one field one. */
export function mergeField(
  plan: FieldPlan,
  objects: readonly JsonObject[],
  missing: readonly string[],
): unknown {
  switch (plan.op) {
    case 'SUM':
      return sum(valuesOf(plan.key, objects));
    case 'MIN':
    case 'MAX':
      return extreme(valuesOf(plan.key, objects), plan.op === 'MIN' ? -1 : 1);
    case 'KEY':
      return valuesOf(plan.key, objects)[0] ?? null;
    case 'AVG': {
      const count = sum(valuesOf(plan.countKey, objects)) ?? 0;
      const total = sum(valuesOf(plan.sumKey, objects)) ?? 0;
      return count === 0 ? null : total / count;
    }
    case 'GROUP':
      return mergeGroups(plan, objects, missing);
    case 'COMPLETENESS':
      return Object.fromEntries(
        plan.fields.map(({ key, name }) => [key, completeness(name, key, plan.key, objects, missing)]),
      );
  }
}

/** Groups with equal keys become one; groups are in the order of their keys. */
function mergeGroups(
  { key, byKeys, fields }: Extract<FieldPlan, { op: 'GROUP' }>,
  objects: readonly JsonObject[],
  missing: readonly string[],
): JsonObject[] | null {
  const lists = valuesOf(key, objects) as JsonObject[][];
  if (lists.length === 0) return null;
  const groups = new Map<string, { by: SortValue[]; rows: JsonObject[] }>();
  for (const row of lists.flat()) {
    const by = byKeys.map((each) => (row[each] ?? null) as SortValue);
    const name = JSON.stringify(by);
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { by, rows: [row] });
  }
  return [...groups.values()]
    .toSorted((a, b) => byKeys.map((_, at) => compareAt(a.by, b.by, at)).find((order) => order !== 0) ?? 0)
    .map(({ rows }) => mergeObject(fields, rows, missing));
}

function compareAt(a: readonly SortValue[], b: readonly SortValue[], at: number): number {
  return compareValues(a[at] ?? null, b[at] ?? null);
}

function completeness(
  name: string,
  key: string,
  of: string,
  objects: readonly JsonObject[],
  missing: readonly string[],
): unknown {
  if (name === 'complete') return missing.length === 0;
  if (name === 'missing') return missing;
  return (objects[0]?.[of] as JsonObject | undefined)?.[key] ?? null;
}

function sum(values: readonly unknown[]): number | null {
  return values.length === 0 ? null : values.reduce<number>((total, value) => total + Number(value), 0);
}

function extreme(values: readonly unknown[], sign: number): unknown {
  const [first = null, ...rest] = values as SortValue[];
  return rest.reduce((best, value) => (compareValues(value, best) * sign > 0 ? value : best), first);
}

function valuesOf(key: string, objects: readonly JsonObject[]): unknown[] {
  return objects.map((object) => object[key]).filter((value) => value !== null && value !== undefined);
}
