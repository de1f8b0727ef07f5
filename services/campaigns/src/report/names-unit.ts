import type { OrganizationOnDay } from '@thidua/directory-kit';
import type { ScopeRule } from '../plan/plan-terms.ts';

type InTree = Pick<OrganizationOnDay, 'id' | 'kind' | 'level'>;

/** A unit in the tree of a day. */
export interface UnitInTree extends InTree {
  /** Everything above it, from the nearest on. */
  readonly above: readonly InTree[];
}

/**
 * Does this rule of a plan's scope mean that unit? Levels mean units anywhere below the issuer; kinds mean what belongs
 * to it directly, or through a body that does.
 */
export function namesUnit(
  { organizationIds, levels, kinds }: Pick<ScopeRule, 'organizationIds' | 'levels' | 'kinds'>,
  { id, kind, level, above }: UnitInTree,
  issuerId: string,
): boolean {
  if (organizationIds.includes(id)) return true;
  if (level !== null && levels.includes(level)) return above.some((each) => each.id === issuerId);
  const owner = above.find((each) => each.id === issuerId || each.level !== null);
  return kinds.includes(kind) && owner?.id === issuerId;
}
