import type { LegalDay } from '@thidua/domain-kit';
import { type EventStore, snapshotsOf } from '@thidua/event-kit';
import DataLoader from 'dataloader';
import { organizationAggregate } from './organization.aggregate.ts';
import { codeKey } from './organization.commands.ts';
import {
  organizationPage,
  type OrganizationSearch,
  type PageOfOrganizations,
} from './organization-page.queries.ts';
import { inForce } from './in-force.queries.ts';
import type { OrganizationCode, OrganizationState } from './organization.state.ts';
import { nearestView } from './organization.view.ts';

/** Reads of this module for one request. What is known of organizations is public. */
export interface OrganizationQueries {
  /** Null if there is none. Asked for together, a hundred cost one query. */
  find(id: string): Promise<OrganizationState | null>;
  /** Those of the ids that there are, in their order, as they are now: for rules and for what was just written. */
  read(ids: readonly string[]): Promise<OrganizationState[]>;
  /** The one that holds this code on that day. */
  holderOf(code: OrganizationCode, day: LegalDay): Promise<OrganizationState | null>;
  /** All that hold one of these codes at any time. */
  holdersOf(codes: readonly OrganizationCode[]): Promise<OrganizationState[]>;
  /** One that is directly below it on that day or later. */
  anyBelowFrom(id: string, day: LegalDay): Promise<OrganizationState | null>;
  page(
    wanted: OrganizationSearch,
    request: { readonly first: number; readonly after: readonly (string | number)[] | null },
  ): Promise<PageOfOrganizations>;
  /** It and all above it, as of that day or of the nearest one; an unknown one stands for itself. */
  pathOf(id: string, day: LegalDay): Promise<string[]>;
}

export function createOrganizationQueries(store: EventStore): OrganizationQueries {
  const organizations = snapshotsOf(store, organizationAggregate);
  const byId = async (ids: readonly string[]) => {
    const found = await organizations.byIds(ids);
    return new Map(found.map((state) => [state.id, state]));
  };
  const loader = new DataLoader<string, OrganizationState | null>(async (ids) => {
    const found = await byId(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const find = (id: string) => loader.load(id);

  return {
    find,
    async read(ids) {
      const found = await byId(ids);
      return ids.flatMap((id) => {
        const state = found.get(id);
        // A mutation may follow another in one request: what was loaded before it is old news.
        if (state) loader.clear(id).prime(id, state);
        return state ?? [];
      });
    },
    holderOf: ({ scheme, value }, day) =>
      organizations.firstWhere({
        'keys.codes': codeKey(scheme, value),
        ...inForce({ day, codes: { $elemMatch: { scheme, value } } }),
      }),
    async holdersOf(codes) {
      const keys = [...new Set(codes.map(({ scheme, value }) => codeKey(scheme, value)))];
      if (keys.length === 0) return [];
      return organizations.byIds(await organizations.distinct('_id', { 'keys.codes': { $in: keys } }));
    },
    anyBelowFrom: (id, day) =>
      organizations.firstWhere({
        'state.versions': { $elemMatch: { parent: id, $or: [{ validTo: null }, { validTo: { $gt: day } }] } },
      }),
    page: (wanted, request) => organizationPage(store, wanted, request),
    async pathOf(id, day) {
      const path = [id];
      for (let state = await find(id); state;) {
        const { parent } = nearestView(state, day, day).version;
        if (parent === null) break;
        if (path.includes(parent)) throw new Error(`${parent} is above itself on ${day}`);
        path.push(parent);
        state = await find(parent);
      }
      return path;
    },
  };
}
