import type { LegalDay } from '@thidua/domain-kit';
import type { Act } from './acts.ts';
import type { Lineage } from './lineage.ts';

/** How a duty was met. */
export interface Fulfilment {
  readonly on: LegalDay;
  /** The act; of several the last one, by which it was whole. */
  readonly by: string;
  /** By the unit itself, by all units that it took over whole, or by what took over the whole of it. */
  readonly through: 'OWN' | 'PREDECESSORS' | 'SUCCESSOR';
}

/** The act of an organization that meets the duty, of those that it did on that day or later. */
export type ActOf = (id: string, since: LegalDay | null) => Act | null;

/**
 * How a unit has met a duty, itself or by its lineage; null while it has not. Who took over whole units that all did
 * need not do it again; and what took over the whole of a unit may do it in its stead, after that.
 */
export function fulfilmentOf(id: string, actOf: ActOf, lineage: Lineage): Fulfilment | null {
  const own = actOf(id, null);
  if (own) return { on: own.day, by: own.id, through: 'OWN' };
  const before = byPredecessors(id, actOf, lineage, new Set([id]));
  if (before) return { on: before.day, by: before.id, through: 'PREDECESSORS' };
  const after = bySuccessor(id, actOf, lineage, new Set([id]));
  return after && { on: after.day, by: after.id, through: 'SUCCESSOR' };
}

/** The last of the acts of all of them, or null if one has not acted. */
function byPredecessors(id: string, actOf: ActOf, lineage: Lineage, seen: ReadonlySet<string>): Act | null {
  const edges = lineage.wholePredecessors(id);
  let last: Act | null = null;
  for (const { id: predecessor } of edges) {
    if (seen.has(predecessor)) return null;
    const act =
      actOf(predecessor, null) ??
      byPredecessors(predecessor, actOf, lineage, new Set([...seen, predecessor]));
    if (!act) return null;
    if (!last || act.day > last.day) last = act;
  }
  return last;
}

function bySuccessor(id: string, actOf: ActOf, lineage: Lineage, seen: ReadonlySet<string>): Act | null {
  for (const { id: successor, on } of lineage.wholeSuccessors(id)) {
    // What it did before it took the unit over, it did for itself alone.
    if (on === null || seen.has(successor)) continue;
    const act = actOf(successor, on) ?? bySuccessor(successor, actOf, lineage, new Set([...seen, successor]));
    if (act) return act;
  }
  return null;
}
