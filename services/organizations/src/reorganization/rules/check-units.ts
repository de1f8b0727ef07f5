import { parseEntityId, reject, type Rejection, validOn, versionOn } from '@thidua/domain-kit';
import type { OrganizationState } from '../../organization/organization.state.ts';
import { dayOfEdge } from '../effects/edge-day.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import type { ReorganizationAct } from '../reorganization.state.ts';

/** Whether the unit of an act is there already: it must not be, it may be, or it must be. */
const isNewBy: Record<ReorganizationAct, 'ALWAYS' | 'PERHAPS' | 'NEVER'> = {
  ESTABLISH: 'ALWAYS',
  SPLIT: 'ALWAYS',
  MERGE: 'PERHAPS',
  FORM: 'PERHAPS',
  CONTINUE: 'NEVER',
  RENAME: 'NEVER',
  RETYPE: 'NEVER',
  RECODE: 'NEVER',
  TRANSFER_PART: 'NEVER',
  DISSOLVE: 'NEVER',
  RESTORE: 'NEVER',
  CORRECT: 'NEVER',
};

/** The unit of each part is a unit, named by one part only, and such as the act can be done to. */
export function checkUnits(plan: Plan, { organizations }: ReorganizationFacts): Rejection[] {
  const firsts = new Map(plan.parts.toReversed().map((part) => [part.unit, part]));
  return plan.parts.flatMap((part): Rejection[] => {
    const detail = { path: [...part.path, 'unitId'], params: { id: part.unit } };
    if (parseEntityId(part.unit)?.serial !== null) return [reject('NOT_A_UNIT', detail)];
    if (firsts.get(part.unit) !== part) return [reject('UNIT_TWICE', detail)];
    const known = organizations.get(part.unit);
    if (!known) return isNewBy[part.act] === 'NEVER' ? [reject('UNIT_UNKNOWN', detail)] : [];
    if (isNewBy[part.act] === 'ALWAYS') return [reject('UNIT_EXISTS', detail)];
    return checkKnown(part, known, plan);
  });
}

function checkKnown(
  part: PlacedPart,
  { id, versions, ...state }: OrganizationState,
  plan: Plan,
): Rejection[] {
  const { act, at, path } = part;
  const { day, eve } = plan;
  if (act === 'CORRECT') {
    const isMissed = at !== null && !versionOn(versions, at);
    return isMissed ? [reject('UNIT_NOT_IN_FORCE', { path: [...path, 'at'], params: { id, day: at } })] : [];
  }
  const place = [...path, 'unitId'];
  if (hasLaterAct({ id, versions, ...state }, plan))
    return [reject('LATER_ACT', { path: place, params: { id, day } })];
  const isInForce = versionOn(versions, eve) !== null;
  const params = { id, day: eve };
  if (act === 'RESTORE') return isInForce ? [reject('UNIT_IN_FORCE', { path: place, params })] : [];
  return isInForce ? [] : [reject('UNIT_NOT_IN_FORCE', { path: place, params })];
}

/**
 * Has something happened to it on that day or later? Acts are recorded in their order; only an end that was
 * entered with the unit itself, on that very day, is still without its act.
 */
export function hasLaterAct(
  { versions, predecessors, successors, end }: OrganizationState,
  { day }: Pick<Plan, 'day'>,
): boolean {
  return (
    versions.some(({ validFrom }) => validFrom !== null && validFrom >= day) ||
    versions.some((version) => version.validTo !== null && validOn(version, day)) ||
    (end !== null && versions.at(-1)?.validTo === day) ||
    [...predecessors, ...successors].some((edge) => dayOfEdge(edge) >= day)
  );
}
