import { dayBefore, versionOn } from '@thidua/domain-kit';
import { closed } from '../organization.evolve.ts';
import type { LineageEdge, OrganizationState, Share } from '../organization.state.ts';
import type { Succession } from './succession.commands.ts';

/** The predecessor after the succession. What goes on is a successor of itself: the remainder. */
export function afterLeaving(state: OrganizationState, succession: Succession): OrganizationState {
  const { id, versions } = state;
  const { to, share, effectiveOn, legalBasis, ends } = succession;
  const last = versions.at(-1) ?? versions[0];
  const isEnded = ends && last.validTo === null;
  const after = isEnded
    ? {
        ...{ ...state, versions: closed(versions, { ...last, validTo: effectiveOn }) },
        end: { basis: legalBasis, isBound: false },
      }
    : state;
  const goesOn = versionOn(after.versions, effectiveOn) !== null;
  const self = goesOn ? [{ ...edgeTo(id, 'PARTIAL', succession), subAreas: null, isRemainder: true }] : [];
  return {
    ...after,
    predecessors: withEdges(state.predecessors, [id], effectiveOn, self),
    successors: withEdges(state.successors, [id, to], effectiveOn, [...self, edgeTo(to, share, succession)]),
  };
}

/** The successor after it. What was there before goes on as a successor of itself. */
export function afterTakingOver(state: OrganizationState, succession: Succession): OrganizationState {
  const { id, versions, predecessors, successors } = state;
  const { from, share, effectiveOn } = succession;
  const isKnown = successors.some((edge) => edge.organization === id && edge.effectiveOn === effectiveOn);
  const wasThere = versionOn(versions, dayBefore(effectiveOn)) !== null;
  const self = wasThere && !isKnown ? [{ ...edgeTo(id, 'FULL', succession), subAreas: null }] : [];
  return {
    ...state,
    predecessors: withEdges(predecessors, [from], effectiveOn, [...self, edgeTo(from, share, succession)]),
    successors: withEdges(successors, [], effectiveOn, self),
  };
}

const edgeTo = (
  organization: string,
  share: Share,
  { subAreas, effectiveOn, legalBasis }: Succession,
): LineageEdge => ({
  ...{ organization, share, subAreas, effectiveOn, legalBasis },
  ...{ effectiveBefore: null, isRemainder: false, isConfirmed: true, reorganization: null },
});

/**
 * Those edges in place of what the day had with these organizations; oldest first, as before. What is there
 * already stays where it is.
 */
function withEdges(
  edges: readonly LineageEdge[],
  replaced: readonly string[],
  day: string,
  wanted: readonly LineageEdge[],
): LineageEdge[] {
  const isAmong = (some: readonly LineageEdge[], edge: LineageEdge): boolean =>
    some.some((each) => identityOf(each) === identityOf(edge));
  const kept = edges.filter(
    (edge) => edge.effectiveOn !== day || !replaced.includes(edge.organization) || isAmong(wanted, edge),
  );
  const added = wanted.filter((edge) => !isAmong(kept, edge));
  return [...kept, ...added].toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)),
  );
}

const dayOf = ({ effectiveOn, effectiveBefore }: LineageEdge): string => effectiveOn ?? effectiveBefore ?? '';

const identityOf = (edge: LineageEdge): string => [edge.organization, edge.share, dayOf(edge)].join(' ');
