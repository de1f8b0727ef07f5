import { dayBefore, existenceOn, type LegalDay, validOn } from '@thidua/domain-kit';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import { crossingDay, predecessorsOn, successorsOn } from './direct-edges.ts';
import { type FindOrganizations, withStates } from './find-organizations.ts';

/** An organization, standing on a day on which it existed. */
export interface Stand {
  readonly state: OrganizationState;
  readonly day: LegalDay;
}

/** An organization that existed on the day to which the lineage was asked. */
export interface ReachedOrganization {
  readonly state: OrganizationState;
  readonly isCertain: boolean;
}

/** A place on the way: `isWhole` while every edge up to it was FULL. */
interface Step {
  readonly organization: string;
  readonly day: LegalDay;
  readonly isWhole: boolean;
}

/**
 * The organizations of the day `to`, earlier or later, that share something with the one at `start`, over any
 * number of acts. Without an act in between it is itself the one end.
 *
 * - An end is certain if the way to it has FULL edges only: then all of the earlier one is in the later one. Any
 *   part on the way leaves it possible. Several ways are all of parts, for what went somewhere in full went
 *   nowhere else; they are not added up, and none is the main one: no source names a legal default successor.
 * - Only what existed on `to` is an end; what was dissolved into nothing on the way leads nowhere.
 * - An act of an unknown day counts as being on its bound. That the one it ended lived until then is not known,
 *   so on a day before the bound it is possible at most; that which went on through the act surely existed.
 */
export async function walkLineage(
  start: Stand,
  to: LegalDay,
  find: FindOrganizations,
): Promise<ReachedOrganization[]> {
  const isBack = to < start.day;
  const visited = new Set<string>();
  const ends = new Map<string, ReachedOrganization>();
  let frontier: (Stand & { readonly isWhole: boolean })[] = [{ ...start, isWhole: true }];
  while (frontier.length > 0) {
    const onwards: Step[] = [];
    for (const { state, day, isWhole } of frontier) {
      const edges = edgesUntil(to, isBack, { state, day });
      onwards.push(...edges.map((edge) => across(edge, isBack, isWhole)));
      if (edges.length > 0 || !livesUntil(to, { state, day })) continue;
      const isAsked = state.id === start.state.id && day === start.day && to <= day;
      ends.set(state.id, { state, isCertain: isWhole && (isAsked || surelyExisted(state, to)) });
    }
    frontier = await withStates(
      find,
      onwards.filter((step) => isNews(step, visited)),
    );
  }
  return [...ends.values()];
}

/** The direct edges that lie between its day and `to`. */
function edgesUntil(to: LegalDay, isBack: boolean, { state, day }: Stand): LineageEdge[] {
  return isBack
    ? predecessorsOn(state, day).filter((edge) => crossingDay(edge) > to)
    : successorsOn(state, day).filter((edge) => crossingDay(edge) <= to);
}

const across = (edge: LineageEdge, isBack: boolean, isWhole: boolean): Step => ({
  organization: edge.organization,
  day: isBack ? dayBefore(crossingDay(edge)) : crossingDay(edge),
  isWhole: isWhole && edge.share === 'FULL',
});

/** Is the place new? Ways that meet there go on as one. */
function isNews({ organization, day }: Step, visited: Set<string>): boolean {
  const place = `${organization} ${day}`;
  const isNew = !visited.has(place);
  visited.add(place);
  return isNew;
}

function livesUntil(to: LegalDay, { state, day }: Stand): boolean {
  const existence = existenceOn(state.versions, day);
  return existence !== null && validOn(existence, to);
}

/** False where it came to an end on an unknown day after this one. */
function surelyExisted(state: OrganizationState, day: LegalDay): boolean {
  const next = successorsOn(state, day);
  if (next.length > 0)
    return next.some((edge) => edge.effectiveOn !== null || edge.organization === state.id);
  const isLast = existenceOn(state.versions, day)?.validTo === state.versions.at(-1)?.validTo;
  return !(isLast && state.end?.isBound);
}
