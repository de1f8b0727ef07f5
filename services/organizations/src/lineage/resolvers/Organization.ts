import { legalDayArgument } from '@thidua/federation-kit';
import type { OrganizationResolvers } from '../../__generated__/resolvers-types.ts';
import type { Context } from '../../context.ts';
import { predecessorsOn, successorsOn } from '../direct-edges.ts';
import type { FindOrganizations } from '../find-organizations.ts';
import { endViews, predecessorViews, successorViews } from '../lineage.view.ts';
import { lastDayAround, territoryEdges } from '../territory-edges.ts';
import { walkLineage } from '../walk-lineage.ts';

type LineageFields = Required<
  Pick<OrganizationResolvers, 'predecessors' | 'successors' | 'lineage' | 'territorySuccessors'>
>;

/** Through the request's loader: fields that ask at the same time share their questions. */
const findAmong =
  (organizations: Context['organizations']): FindOrganizations =>
  (ids) =>
    Promise.all(ids.map((id) => organizations.find(id)));

/** What the lineage adds to an organization. */
export const lineageFields: LineageFields = {
  predecessors: async ({ id, day }, _args, { organizations, clock }) => {
    const state = await organizations.find(id);
    const edges = state ? predecessorsOn(state, day) : [];
    return predecessorViews(edges, findAmong(organizations), clock.today());
  },
  successors: async ({ id, day }, _args, { organizations, clock }) => {
    const state = await organizations.find(id);
    const edges = state ? successorsOn(state, day) : [];
    return successorViews(edges, findAmong(organizations), clock.today());
  },
  lineage: async ({ id, day }, args, { organizations, clock }) => {
    const to = legalDayArgument(args.to, 'to');
    const state = await organizations.find(id);
    if (!state || to === null) return [];
    return endViews(await walkLineage({ state, day }, to, findAmong(organizations)), to, clock.today());
  },
  territorySuccessors: async ({ id, day }, _args, { organizations, clock }) => {
    const state = await organizations.find(id);
    const lastDay = state && lastDayAround(state, day);
    if (!lastDay) return [];
    const below = await organizations.unitsBelow(id, lastDay);
    return successorViews(territoryEdges(state, lastDay, below), findAmong(organizations), clock.today());
  },
};
