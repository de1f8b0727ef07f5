import { parseEntityId, reject, type Rejection, validOn } from '@thidua/domain-kit';
import type { KindFact, OrganizationFacts } from '../organization.commands.ts';
import type { EnteredVersion } from '../organization.state.ts';

/** A unit, or a body below one? The facts tell it of the kind, never the words of a name. */
export const isUnit = ({ category }: KindFact): boolean => category === 'UNIT';

/**
 * Every kind is known, in force when the version begins, and goes with the id: the key of a unit is its whole
 * identity, a body bears the key of the unit that it was born in.
 */
export function checkKinds(
  id: string,
  versions: readonly EnteredVersion[],
  { kinds }: OrganizationFacts,
  path: readonly string[],
): Rejection[] {
  const hasUnitId = parseEntityId(id)?.serial === null;
  return versions.flatMap(({ kind, validFrom: day }, index): Rejection[] => {
    const detail = { path: [...path, 'versions', String(index), 'kind'], params: { kind } };
    const known = kinds.get(kind);
    if (!known) return [reject('KIND_UNKNOWN', detail)];
    if (day !== null && !validOn(known, day))
      return [reject('KIND_NOT_IN_FORCE', { ...detail, params: { kind, day } })];
    if (isUnit(known) && !hasUnitId) return [reject('KIND_OF_UNIT', detail)];
    return !isUnit(known) && hasUnitId ? [reject('KIND_OF_BODY', detail)] : [];
  });
}

/** A body bears the key of the unit below which it was first. */
export function checkBirthUnit(
  id: string,
  [{ parent }]: readonly [EnteredVersion, ...EnteredVersion[]],
  path: readonly string[],
): Rejection[] {
  const own = parseEntityId(id);
  const above = parent === null ? null : parseEntityId(parent);
  if (!own || own.serial === null || !above || above.unit === own.unit) return [];
  return [reject('ID_OF_OTHER_UNIT', { path: [...path, 'id'], params: { id, parent: parent ?? '' } })];
}
