import { existenceOn, type LegalDay } from '@thidua/domain-kit';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';

/** What of an organization tells its direct lineage. */
type Lineal = Pick<OrganizationState, 'versions' | 'predecessors' | 'successors'>;

/**
 * The day on which an edge is crossed. One of an unknown day counts as being on the first day on which it is
 * known to have happened: nobody may be shown on a day as united already when that is a guess.
 */
export function crossingDay({ effectiveOn, effectiveBefore }: LineageEdge): LegalDay {
  const day = effectiveOn ?? effectiveBefore;
  if (day === null) throw new Error('an edge has neither a day nor a bound');
  return day;
}

/**
 * The edges by which it became what it is on that day: of those into it, the ones with the latest day up to that
 * one. Edges of one day belong together. None where it came out of nothing that is known.
 */
export function predecessorsOn({ versions, predecessors }: Lineal, day: LegalDay): LineageEdge[] {
  const existence = existenceOn(versions, day);
  if (!existence) return [];
  const { validFrom } = existence;
  const days = predecessors
    .map(crossingDay)
    .filter((crossing) => crossing <= day && (validFrom === null || crossing >= validFrom));
  const latest = days.reduce((one, other) => (one > other ? one : other), '');
  return predecessors.filter((edge) => crossingDay(edge) === latest);
}

/**
 * The edges by which it ceases to be what it is on that day: of those out of it, the ones with the earliest day
 * after that one. None while no act has touched it since.
 */
export function successorsOn({ versions, successors }: Lineal, day: LegalDay): LineageEdge[] {
  const existence = existenceOn(versions, day);
  if (!existence) return [];
  const { validTo } = existence;
  const days = successors
    .map(crossingDay)
    .filter((crossing) => crossing > day && (validTo === null || crossing <= validTo));
  const earliest = days.reduce((one, other) => (one < other ? one : other), '~');
  return successors.filter((edge) => crossingDay(edge) === earliest);
}
