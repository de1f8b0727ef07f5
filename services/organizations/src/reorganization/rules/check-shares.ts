import { reject, type Rejection } from '@thidua/domain-kit';
import { isReplaced, replacesEdges } from '../effects/correction.ts';
import { dayOfEdge } from '../effects/edge-day.ts';
import { isThereOn, type Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

interface Leaving {
  readonly from: string;
  readonly to: string;
  readonly share: 'FULL' | 'PARTIAL';
  readonly day: string;
  /** Where the reorganisation says so; null for an edge that is there already. */
  readonly path: readonly string[] | null;
}

/**
 * What leaves a unit on one day goes together: wholly to one, or in parts to several. A unit that has gone wholly
 * into another is not there any more.
 */
export function checkShares(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  // What was never there is told by the rule of the sources.
  const known = plan.edges.filter(({ from }) => facts.organizations.has(from));
  const planned = known.map((edge): Leaving => ({ ...edge, day: dayOfEdge(edge) }));
  const corrected = correctedGroups(plan);
  const kept = [...corrected.keys()].flatMap((key) => keptEdges(key, plan, facts));
  const leaving = Map.groupBy([...planned, ...kept], ({ from, day }) => keyOf(from, day));
  return [...leaving].flatMap(([key, edges]) => checkLeaving(edges, corrected.get(key) ?? [], plan, facts));
}

const keyOf = (from: string, day: string): string => `${from} ${day}`;

/** What leaves a unit on the day of a correction, by unit and day, with the place of the correction. */
function correctedGroups({ corrections }: Plan): Map<string, readonly string[]> {
  return new Map(
    corrections.filter(replacesEdges).flatMap((correction) => {
      const { part, edges } = correction;
      const units = [
        ...edges.map(({ organization }) => organization),
        ...(part.from ?? []).map(({ unit }) => unit),
      ];
      const path = [...part.path, 'from'];
      return units.map((unit) => [keyOf(unit, dayOfEdge(correction)), path] as const);
    }),
  );
}

/** The edges of such a group that are there already and stay. */
function keptEdges(key: string, { corrections }: Plan, { organizations }: ReorganizationFacts): Leaving[] {
  const [from = '', day = ''] = key.split(' ');
  return (organizations.get(from)?.successors ?? [])
    .filter((edge) => dayOfEdge(edge) === day && !isReplaced(corrections, edge.organization, day))
    .map(({ organization: to, share }) => ({ from, to, share, day, path: null }));
}

function checkLeaving(
  edges: readonly Leaving[],
  anchor: readonly string[],
  plan: Plan,
  facts: ReorganizationFacts,
): Rejection[] {
  const [{ from: id, day }] = edges as [Leaving];
  const full = edges.filter(({ share }) => share === 'FULL');
  const gone = full.filter(({ to }) => to !== id);
  const at = (code: string, which: readonly Leaving[]): Rejection[] => {
    const paths = which.flatMap(({ path }) => (path ? [path] : []));
    return (paths.length > 0 ? paths : [anchor]).map((path) => reject(code, { path, params: { id, day } }));
  };
  if (gone.length > 0 && isThereOn(id, day, plan, facts)) return at('ALIVE_ON_BOTH_SIDES', gone);
  if (full.length > 0 && edges.length > 1) return at('SHARES_CONTRADICT', full);
  return full.length === 0 && edges.length === 1 ? at('LONE_PARTIAL', edges) : [];
}
