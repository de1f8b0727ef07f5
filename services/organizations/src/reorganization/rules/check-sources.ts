import { dayBefore, parseEntityId, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import { type Correction, replacesEdges } from '../effects/correction.ts';
import { dayOfEdge } from '../effects/edge-day.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { hasLaterAct } from './check-units.ts';

/** What a unit is made of was there on the day before, is named once, and has not been acted upon since. */
export function checkSources(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  const corrected = new Map(plan.corrections.map((correction) => [correction.part, correction]));
  return plan.parts.flatMap((part) => {
    const correction = corrected.get(part);
    if (correction) return checkCorrected(correction, facts);
    return sourcesOf(part).flatMap((source) => checkSource(source, plan.eve, facts, plan));
  });
}

/** A correction of the edges needs a day that they are of. */
function checkCorrected(correction: Correction, facts: ReorganizationFacts): Rejection[] {
  if (!replacesEdges(correction)) return [];
  const { part } = correction;
  const day = dayOfEdge(correction);
  if (day === '')
    return [reject('BEGINNING_UNKNOWN', { path: [...part.path, 'from'], params: { id: part.unit } })];
  return sourcesOf(part).flatMap((source) => checkSource(source, dayBefore(day), facts));
}

interface PlacedSource {
  readonly unit: string;
  readonly result: string;
  readonly path: readonly string[];
  readonly isRepeated: boolean;
}

const sourcesOf = ({ unit: result, from, path }: PlacedPart): PlacedSource[] =>
  (from ?? []).map(({ unit }, index, all) => ({
    ...{ unit, result, path: [...path, 'from', String(index), 'unitId'] },
    isRepeated: all.findIndex((each) => each.unit === unit) < index,
  }));

function checkSource(
  { unit: id, result, path, isRepeated }: PlacedSource,
  eve: string,
  { organizations }: ReorganizationFacts,
  plan?: Plan,
): Rejection[] {
  const detail = { path, params: { id } };
  if (parseEntityId(id)?.serial !== null) return [reject('NOT_A_UNIT', detail)];
  if (isRepeated) return [reject('SOURCE_TWICE', detail)];
  const known = organizations.get(id);
  if (!known)
    return [reject(plan?.results.has(id) ? 'SOURCE_NOT_IN_FORCE' : 'UNIT_UNKNOWN', withDay(detail, eve))];
  // Of a unit that has a part of its own, that part tells.
  const isElsewhere = id === result || plan?.results.has(id) || plan?.parts.some(({ unit }) => unit === id);
  if (plan && !isElsewhere && hasLaterAct(known, plan))
    return [reject('LATER_ACT', { path, params: { id, day: plan.day } })];
  return versionOn(known.versions, eve) ? [] : [reject('SOURCE_NOT_IN_FORCE', withDay(detail, eve))];
}

const withDay = ({ path, params }: { path: readonly string[]; params: { id: string } }, day: string) => ({
  ...{ path, params: { ...params, day } },
});
