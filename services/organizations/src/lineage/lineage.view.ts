import { dayBefore, type LegalDay } from '@thidua/domain-kit';
import { folded } from '../organization/folded.ts';
import type { LineageEdge } from '../organization/organization.state.ts';
import { nearestView, type OrganizationView } from '../organization/organization.view.ts';
import { crossingDay } from './direct-edges.ts';
import { type FindOrganizations, withStates } from './find-organizations.ts';
import type { ReachedOrganization } from './walk-lineage.ts';

/** An edge with the organization at its other end, seen on the day on which the edge meets it. */
export interface LineageEdgeView extends Omit<LineageEdge, 'organization'> {
  readonly organization: OrganizationView;
}

/** An end of a lineage, seen on the day to which it was asked. */
export interface LineageEndView {
  readonly organization: OrganizationView;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

/** Edges to what came before, each as of the day before; by code, then by name. */
export const predecessorViews = (edges: readonly LineageEdge[], find: FindOrganizations, today: LegalDay) =>
  edgeViews(edges, find, today, dayBefore);

/** Edges to what came after, each as of its first day; by code, then by name. */
export const successorViews = (edges: readonly LineageEdge[], find: FindOrganizations, today: LegalDay) =>
  edgeViews(edges, find, today, (crossing) => crossing);

async function edgeViews(
  edges: readonly LineageEdge[],
  find: FindOrganizations,
  today: LegalDay,
  dayOf: (crossing: LegalDay) => LegalDay,
): Promise<LineageEdgeView[]> {
  const met = await withStates(find, edges);
  return byCode(
    met.map(({ state, ...edge }) => ({
      ...edge,
      organization: nearestView(state, dayOf(crossingDay(edge)), today),
    })),
  );
}

/** The ends of a lineage as of the day to which it was asked; by code, then by name. */
export const endViews = (
  ends: readonly ReachedOrganization[],
  to: LegalDay,
  today: LegalDay,
): LineageEndView[] =>
  byCode(
    ends.map(({ state, isCertain }) => ({
      organization: nearestView(state, to, today),
      certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
    })),
  );

function byCode<Row extends { readonly organization: OrganizationView }>(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.organization) }));
  return keyed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}

/** What has no code stands after what has one. */
function sortKey({ id, version: { codes, name } }: OrganizationView): string {
  const code = codes.find(({ scheme }) => scheme === 'GSO')?.value ?? '~';
  return [code, folded(name), id].join('\n');
}
