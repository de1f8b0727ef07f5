import { overlap, lifeOf, reject, type Rejection } from '@thidua/domain-kit';
import { covers } from '../periods.ts';
import type { KindFact, OrganizationFacts } from '../organization.commands.ts';
import { type EnteredVersion, type OrganizationLevel, organizationLevels } from '../organization.state.ts';
import { isUnit } from './check-kinds.ts';

/**
 * Everything but the country has a parent, which is known and in force as long as the version that names it. The
 * parent of a unit is a unit of a higher level all that time.
 */
export function checkParents(
  versions: readonly EnteredVersion[],
  facts: OrganizationFacts,
  path: readonly string[],
): Rejection[] {
  return versions.flatMap((version, index) => {
    const rejection = checkParent(version, facts, [...path, 'versions', String(index), 'parentId']);
    return rejection ? [rejection] : [];
  });
}

/** The same for one version; `path` leads to where the parent is named. */
export function checkParent(
  version: EnteredVersion,
  facts: OrganizationFacts,
  path: readonly string[],
): Rejection | null {
  const kind = facts.kinds.get(version.kind);
  const { parent } = version;
  if (parent === null) return kind?.level === 'CENTRAL' ? null : reject('PARENT_NEEDED', { path });
  const above = facts.organizations.get(parent);
  if (!above) return reject('PARENT_UNKNOWN', { path, params: { id: parent } });
  const life = lifeOf(above);
  if (!covers(life, version))
    return reject('PARENT_NOT_IN_FORCE', {
      path,
      params: { id: parent, from: life.validFrom ?? '…', to: life.validTo ?? '…' },
    });
  if (!kind || !isUnit(kind)) return null;
  const during = above.filter((each) => overlap(each, version));
  const fits = during.every((each) => isAbove(facts.kinds.get(each.kind), kind));
  return fits ? null : reject('PARENT_NOT_ABOVE', { path, params: { id: parent } });
}

function isAbove(parent: KindFact | undefined, child: KindFact): boolean {
  if (!parent || !isUnit(parent)) return false;
  return rank(parent.level) < rank(child.level);
}

const rank = (level: OrganizationLevel | null): number => (level ? organizationLevels.indexOf(level) : -1);
