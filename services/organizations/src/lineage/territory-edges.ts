import { dayBefore, existenceOn, type LegalDay } from '@thidua/domain-kit';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import { crossingDay, successorsOn } from './direct-edges.ts';

/** The last day of the existence to which that day belongs; null while it goes on. */
export function lastDayAround({ versions }: OrganizationState, day: LegalDay): LegalDay | null {
  const validTo = existenceOn(versions, day)?.validTo ?? null;
  return validTo && dayBefore(validTo);
}

/**
 * Who took the territory of a unit that existed until `lastDay`, one edge a taker. Its own successors took it, as
 * with an island district that became a special zone. A district that was dissolved has none: its territory went
 * with what was directly below it, `below`. There FULL says that all of each such unit which went into the taker
 * went into it, and not that the taker got the district. The words of an act are kept where one unit alone went in.
 */
export function territoryEdges(
  unit: OrganizationState,
  lastDay: LegalDay,
  below: readonly OrganizationState[],
): LineageEdge[] {
  const own = successorsOn(unit, lastDay);
  if (own.length > 0) return own;
  const taken = below
    .flatMap((each) => successorsOn(each, lastDay))
    // What an act of a later day did to a unit that had gone on is no news of this territory's end.
    .filter((edge) => dayBefore(crossingDay(edge)) === lastDay);
  return [...Map.groupBy(taken, ({ organization }) => organization).values()].map(together);
}

function together(edges: readonly LineageEdge[]): LineageEdge {
  const [first, ...others] = edges;
  if (!first) throw new Error('a group of edges is empty');
  if (others.length === 0) return first;
  return {
    ...first,
    share: edges.every(({ share }) => share === 'FULL') ? 'FULL' : 'PARTIAL',
    subAreas: null,
    isRemainder: false,
    isConfirmed: edges.every(({ isConfirmed }) => isConfirmed),
  };
}
