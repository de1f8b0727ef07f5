import { reject, type Rejection } from '@thidua/domain-kit';
import { isReplaced, replacesEdges } from '../effects/correction.ts';
import { dayOfEdge } from '../effects/edge-day.ts';
import { isThereOn, type Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { nameOf } from './name-of.ts';

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
  return [
    ...[...leaving].flatMap(([key, edges]) => checkLeaving(edges, corrected.get(key) ?? [], plan, facts)),
    ...[...corrected]
      .filter(([key]) => !leaving.has(key))
      .flatMap(([key, path]) => checkDropped(key, path, plan, facts)),
  ];
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

/** A source that a correction drops is to be found elsewhere, unless it went on as if nothing had happened. */
function checkDropped(
  key: string,
  path: readonly string[],
  plan: Plan,
  facts: ReorganizationFacts,
): Rejection[] {
  const [id = '', day = ''] = key.split(' ');
  // A correction without a day, or of what was never there, has a fault of its own.
  if (day === '' || !facts.organizations.has(id) || isThereOn(id, day, plan, facts)) return [];
  const params = { id, day, name: nameOf(id, day, plan, facts) };
  return [reject('SOURCE_WITHOUT_SUCCESSOR', { path, params })];
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
    const params = { id, day, name: nameOf(id, day, plan, facts) };
    return (paths.length > 0 ? paths : [anchor]).map((path) => reject(code, { path, params }));
  };
  if (gone.length > 0 && isThereOn(id, day, plan, facts)) return at('ALIVE_ON_BOTH_SIDES', gone);
  if (full.length > 0 && edges.length > 1) return at('SHARES_CONTRADICT', full);
  return full.length === 0 && edges.length === 1 ? at('LONE_PARTIAL', edges) : [];
}
