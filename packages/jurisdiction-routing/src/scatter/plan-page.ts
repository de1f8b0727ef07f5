import type { SelectionNode } from 'graphql';
import { notMergeable } from '../answer/routing-error.ts';
import { type CollectedField, collectBelow } from '../compile/collect-fields.ts';
import type { Merge } from '../schema/routing-metadata.ts';
import type { CursorPlace, MergePlan, MorePlace, PageFieldPlan } from './merge-plan.ts';
import { emptyPage } from './empty-page.ts';
import { type Planned, type PlanSource, planField } from './plan-object.ts';
import { fieldNode, freeKey, selectionsOf } from './selections.ts';

type PagePlan = Extract<MergePlan, { kind: 'page' }>;

/** What these mean in a connection needs no `@merge`. */
const customary: Readonly<Record<string, Merge>> = {
  totalCount: { op: 'SUM' },
  completeness: { op: 'COMPLETENESS' },
};

const pageInfoFields = new Set(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename']);

/**
 * Plans a connection. Where the client did not ask for the cursors of the rows, and whether there are more, both
 * are asked for besides.
 */
export function planPage(
  type: string,
  fields: readonly CollectedField[],
  source: PlanSource,
): Planned<PagePlan> {
  const below = (field: CollectedField) => collectBelow(field, source.fragments, source.conditions);
  const planned = fields.map((field) => planPageField(type, field, fields, source, below));
  const cursors = asked(fields, 'edges', below, ['cursor']);
  const more = asked(fields, 'pageInfo', below, ['hasNextPage', 'hasPreviousPage']);
  return {
    plan: {
      kind: 'page',
      fields: planned.map(({ plan }) => plan),
      cursors: { edges: cursors.key, cursor: cursors.below[0] ?? '' } satisfies CursorPlace,
      more: {
        pageInfo: more.key,
        next: more.below[0] ?? '',
        previous: more.below[1] ?? '',
      } satisfies MorePlace,
      empty: emptyPage(type, fields, planned, source),
    },
    selections: [...planned.flatMap(({ selections }) => selections), ...cursors.added, ...more.added],
  };
}

function planPageField(
  type: string,
  field: CollectedField,
  siblings: readonly CollectedField[],
  source: PlanSource,
  below: (field: CollectedField) => CollectedField[],
): Planned<PageFieldPlan> {
  const { key, name } = field;
  const selections = selectionsOf([field]);
  switch (name) {
    case 'nodes':
      return { plan: { op: 'NODES', key }, selections };
    case 'edges': {
      const cursors = below(field).filter((each) => each.name === 'cursor');
      return { plan: { op: 'EDGES', key, cursorKeys: cursors.map((each) => each.key) }, selections };
    }
    case 'pageInfo': {
      const places = below(field);
      const strange = places.find((each) => !pageInfoFields.has(each.name));
      if (strange) throw notMergeable(`${type}.pageInfo.${strange.name}`, 'it says nothing of a merged page');
      return { plan: { op: 'PAGE_INFO', key, fields: places }, selections };
    }
    default: {
      const declared = source.metadata.fields.get(`${type}.${name}`)?.merge;
      return planField(type, field, siblings, source, declared ?? customary[name]);
    }
  }
}

/** Where the client itself asks for these fields below `name`; else a field of our own that does. */
function asked(
  fields: readonly CollectedField[],
  name: string,
  below: (field: CollectedField) => CollectedField[],
  wanted: readonly string[],
): { key: string; below: readonly string[]; added: readonly SelectionNode[] } {
  for (const field of fields.filter((each) => each.name === name)) {
    const given = below(field);
    const keys = wanted.flatMap((each) => given.find((found) => found.name === each)?.key ?? []);
    if (keys.length === wanted.length) return { key: field.key, below: keys, added: [] };
  }
  const key = freeKey(`_${name}`, fields);
  const leaves = wanted.map((each) => fieldNode(each, each));
  return { key, below: wanted, added: [fieldNode(name, key, leaves)] };
}
