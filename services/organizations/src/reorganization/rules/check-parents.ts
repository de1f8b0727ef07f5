import { type LegalDay, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import {
  type OrganizationLevel,
  organizationLevels,
  type OrganizationVersion,
} from '../../organization/organization.state.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import { type Plan, versionsOf } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { nameOf } from './name-of.ts';
import { pathOf } from './path-of.ts';

const rankOf = (level: OrganizationLevel) => organizationLevels.indexOf(level);

/**
 * What a unit is put below is there from that day on, for as long as the unit is below it, is a unit of a higher
 * level, and is not below it.
 */
export function checkParents(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  return plan.parts.flatMap((part) => {
    const { act, parent, unit, at } = part;
    const day = act === 'CORRECT' ? (at ?? '') : plan.day;
    const named = act === 'RESTORE' ? versionOn(versionsOf(unit, plan, facts), day)?.parent : parent;
    if (!named) return [];
    const rejection = checkParent(part, named, day, plan, facts) ?? checkEnd(part, named, day, plan, facts);
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

/**
 * An act of law that is entered late puts nothing below a unit whose end is recorded already: nobody would ever
 * lead it out again. One that is entered in its order may; then the end, when it comes, has to settle that.
 */
function checkEnd(
  { unit, path }: PlacedPart,
  parent: string,
  day: LegalDay,
  plan: Plan,
  facts: ReorganizationFacts,
): Rejection | null {
  const end = endOf(versionsOf(parent, plan, facts), day);
  const below = versionOn(versionsOf(unit, plan, facts), day);
  const before = versionOn(facts.organizations.get(unit)?.versions ?? [], plan.eve);
  const isLeftBelow = end !== null && below && (below.validTo === null || below.validTo > end);
  if (!isLeftBelow || before?.parent === parent) return null;
  const name = nameOf(parent, day, plan, facts);
  const params = { id: parent, name, end, below: below.name };
  return reject('PARENT_ENDS', { path: [...path, 'parentId'], params });
}

/** The day from which it is not there any more, counted from a day on which it is; null if it goes on. */
function endOf(versions: readonly OrganizationVersion[], day: LegalDay): LegalDay | null {
  let end = versionOn(versions, day)?.validTo ?? null;
  for (let next = end && versionOn(versions, end); next; next = end && versionOn(versions, end))
    end = next.validTo;
  return end;
}
