import {
  dayBefore,
  type LegalDay,
  parseEntityId,
  reject,
  type Rejection,
  versionOn,
} from '@thidua/domain-kit';
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
    if (correction) return checkCorrected(correction, plan, facts);
    return sourcesOf(part).flatMap(
      (source) => checkOrder(source, plan, facts) ?? checkSource(source, plan.eve, plan, facts),
    );
  });
}

/** A correction of the edges needs a day that they are of; what it names may have been acted upon since. */
function checkCorrected(correction: Correction, plan: Plan, facts: ReorganizationFacts): Rejection[] {
  if (!replacesEdges(correction)) return [];
  const { part } = correction;
  const day = dayOfEdge(correction);
  if (day === '')
    return [reject('BEGINNING_UNKNOWN', { path: [...part.path, 'from'], params: { id: part.unit } })];
  return sourcesOf(part).flatMap((source) => checkSource(source, dayBefore(day), plan, facts));
}

interface PlacedSource {
  readonly id: string;
  readonly path: readonly string[];
  readonly isRepeated: boolean;
}

const sourcesOf = ({ from, path }: PlacedPart): PlacedSource[] =>
  (from ?? []).map(({ unit: id }, index, all) => ({
    ...{ id, path: [...path, 'from', String(index), 'unitId'] },
    isRepeated: all.findIndex(({ unit }) => unit === id) < index,
  }));

function checkSource(
  { id, path, isRepeated }: PlacedSource,
  eve: LegalDay,
  { results }: Plan,
  { organizations }: ReorganizationFacts,
): Rejection[] {
  const detail = { path, params: { id, day: eve } };
  if (parseEntityId(id)?.serial !== null) return [reject('NOT_A_UNIT', detail)];
  if (isRepeated) return [reject('SOURCE_TWICE', detail)];
  const known = organizations.get(id);
  if (!known && !results.has(id)) return [reject('UNIT_UNKNOWN', detail)];
  return versionOn(known?.versions ?? [], eve) ? [] : [reject('SOURCE_NOT_IN_FORCE', detail)];
}

/** Null where nothing has happened to it since. Of a unit that has a part of its own, that part tells. */
function checkOrder(
  { id, path, isRepeated }: PlacedSource,
  plan: Plan,
  { organizations }: ReorganizationFacts,
): Rejection[] | null {
  const known = organizations.get(id);
  const hasOwnPart = plan.results.has(id) || plan.ended.get(id) !== undefined;
  if (!known || isRepeated || hasOwnPart || !hasLaterAct(known, plan)) return null;
  return [reject('LATER_ACT', { path, params: { id, day: plan.day } })];
}
