import { type LegalDay, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import { type OrganizationLevel, organizationLevels } from '../../organization/organization.state.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import { type Plan, versionsOf } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { pathOf } from './path-of.ts';

const rankOf = (level: OrganizationLevel) => organizationLevels.indexOf(level);

/** What a unit is put below is there from that day on, is a unit of a higher level, and is not below it. */
export function checkParents(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  return plan.parts.flatMap((part) => {
    const { act, parent, unit, at } = part;
    const day = act === 'CORRECT' ? (at ?? '') : plan.day;
    const named = act === 'RESTORE' ? versionOn(versionsOf(unit, plan, facts), day)?.parent : parent;
    const rejection = named ? checkParent(part, named, day, plan, facts) : null;
    return rejection ? [rejection] : [];
  });
}

function checkParent(
  { unit, path }: PlacedPart,
  parent: string,
  day: LegalDay,
  plan: Plan,
  facts: ReorganizationFacts,
): Rejection | null {
  const versions = (id: string) => versionsOf(id, plan, facts);
  const at = (code: string, id = parent) =>
    reject(code, { path: [...path, 'parentId'], params: { id, day } });
  if (versions(parent).length === 0 && !plan.results.has(parent)) return at('PARENT_UNKNOWN');
  if (pathOf(parent, day, versions).includes(unit)) return at('ABOVE_ITSELF', unit);
  const above = versionOn(versions(parent), day);
  if (!above) return at('PARENT_NOT_IN_FORCE');
  // A kind that is wrong leaves the unit without a level; that is told of the kind.
  const level = versionOn(versions(unit), day)?.level ?? null;
  const isAbove = above.level !== null && (level === null || rankOf(above.level) < rankOf(level));
  return isAbove ? null : at('PARENT_NOT_ABOVE');
}
