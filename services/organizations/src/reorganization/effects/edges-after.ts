import type { LineageEdge, OrganizationState } from '../../organization/organization.state.ts';
import { type Correction, isReplaced } from './correction.ts';
import { dayOfEdge } from './edge-day.ts';
import type { PlannedEdge } from './planned-edges.ts';

/** The edges that come and go, by the organization at their end. */
export interface EdgeChanges {
  readonly into: ReadonlyMap<string, readonly PlannedEdge[]>;
  readonly outOf: ReadonlyMap<string, readonly PlannedEdge[]>;
  readonly corrections: readonly Correction[];
}

/** Both ends hold the same edges: what leads into one organization leads out of the other. */
export function withEdges(
  id: string,
  before: Pick<OrganizationState, 'predecessors' | 'successors'> | null,
  { into, outOf, corrections }: EdgeChanges,
): Pick<OrganizationState, 'predecessors' | 'successors'> {
  const isKept = (to: string, edge: LineageEdge): boolean => !isReplaced(corrections, to, dayOfEdge(edge));
  const predecessors = (before?.predecessors ?? []).filter((edge) => isKept(id, edge));
  const successors = (before?.successors ?? []).filter((edge) => isKept(edge.organization, edge));
  return {
    predecessors: sorted([...predecessors, ...(into.get(id) ?? []).map((edge) => seenFrom(edge, edge.from))]),
    successors: sorted([...successors, ...(outOf.get(id) ?? []).map((edge) => seenFrom(edge, edge.to))]),
  };
}

const seenFrom = (
  { from: _from, to: _to, path: _path, ...edge }: PlannedEdge,
  organization: string,
): LineageEdge => {
  const { share, subAreas, isRemainder, isConfirmed, effectiveOn, effectiveBefore } = edge;
  const { legalBasis, reorganization } = edge;
  return {
    ...{ organization, share, subAreas, isRemainder, isConfirmed },
    ...{ effectiveOn, effectiveBefore, legalBasis, reorganization },
  };
};

/** Oldest first; those of one day by the other end, so that the order of the parts leaves no trace. */
const sorted = (edges: readonly LineageEdge[]): LineageEdge[] =>
  edges.toSorted((one, other) => compare(orderOf(one), orderOf(other)));

const orderOf = (edge: LineageEdge): string => `${dayOfEdge(edge)} ${edge.organization}`;
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
