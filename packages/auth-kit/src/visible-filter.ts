import { rulesToCondition } from '@casl/ability/extra';
import type { Ability } from './ability.ts';
import type { Action, SubjectName } from './permission.ts';

/** A MongoDB filter over the fields `organization` and `path` of a document. */
export type VisibleFilter = Readonly<Record<string, unknown>>;

/** Matches no document: `$in` of nothing. */
const nothing: VisibleFilter = Object.freeze({ _id: { $in: [] } });

/**
 * The filter that keeps what the caller may do this to; it matches nothing where no role allows it. Combine it
 * with `$and`: spread into a filter, its `$or` would be overwritten by another, and all would be visible.
 */
export function visibleFilter(ability: Ability, action: Action, type: SubjectName): VisibleFilter {
  const filter = rulesToCondition<Ability, VisibleFilter, VisibleFilter>(
    ability.rulesFor(action, type),
    (rule) => rule.conditions ?? nothing,
    { and: ($and) => ({ $and }), or: ($or) => ({ $or }), empty: () => nothing },
  );
  return filter ?? nothing;
}
