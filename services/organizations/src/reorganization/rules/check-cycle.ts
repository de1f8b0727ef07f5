import { reject, type Rejection } from '@thidua/domain-kit';
import { dayOfEdge } from '../effects/edge-day.ts';
import type { Plan } from '../effects/plan.ts';
import type { PlannedEdge } from '../effects/planned-edges.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

/**
 * No unit comes of itself by way of others. Parts may go to and fro between units that were there before; what is
 * only about to be, or goes over wholly, leads one way. On one day: corrections may speak of several, and a unit
 * that went into another may come of it again later.
 */
export function checkCycle({ edges }: Plan, { organizations }: ReorganizationFacts): Rejection[] {
  const oneWay = edges.filter(
    ({ from, to, share }) => from !== to && (share === 'FULL' || !organizations.has(from)),
  );
  return [...Map.groupBy(oneWay, dayOfEdge).values()].flatMap(inCircles);
}

function inCircles(oneWay: readonly PlannedEdge[]): Rejection[] {
  const sources = Map.groupBy(oneWay, ({ to }) => to);
  const leadsTo = (start: string, target: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
      if (unit === target) return true;
      if (seen.has(unit)) continue;
      seen.add(unit);
      open.push(...(sources.get(unit) ?? []).map(({ from }) => from));
    }
    return false;
  };
  return oneWay
    .filter(({ from, to }) => leadsTo(from, to))
    .map(({ to, path }) => reject('LINEAGE_CYCLE', { path, params: { id: to } }));
}
