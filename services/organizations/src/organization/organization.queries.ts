import type { LegalDay } from '@thidua/domain-kit';
import { type EventStore, rowsOf, type RowsPage, snapshotsOf } from '@thidua/event-kit';
import type { CursorKey } from '@thidua/federation-kit';
import DataLoader from 'dataloader';
import type { Kinds } from '../kinds/kind.ts';
import { organizationAggregate } from './organization.aggregate.ts';
import { codeKey } from './organization.commands.ts';
import { organizationPage, type OrganizationSearch } from './organization-page.queries.ts';
import { inForce } from './organization.rows.ts';
import { type OrganizationCode, organizationLevels, type OrganizationState } from './organization.state.ts';
import { nearestView } from './organization.view.ts';

/** A page of organizations, with the sort values of each. */
export interface PageOfOrganizations extends Omit<RowsPage, 'rows'> {
  readonly rows: readonly { readonly state: OrganizationState; readonly key: CursorKey }[];
}

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
  /** The units directly below it on that day, and no bodies. */
  unitsBelow(id: string, day: LegalDay): Promise<OrganizationState[]>;
  /** One that is directly below it on that day or later. */
  anyBelowFrom(id: string, day: LegalDay): Promise<OrganizationState | null>;
  page(
    wanted: OrganizationSearch,
    request: { readonly first: number; readonly after: CursorKey | null },
  ): Promise<PageOfOrganizations>;
  /** It and all above it, as of that day or of the nearest one; an unknown one stands for itself. */
  pathOf(id: string, day: LegalDay): Promise<string[]>;
}

export function createOrganizationQueries(store: EventStore, kinds: Kinds): OrganizationQueries {
  const organizations = snapshotsOf(store, organizationAggregate);
  const rows = rowsOf(store, organizationAggregate);
  const byId = async (ids: readonly string[]) => {
    const found = await organizations.byIds(ids);
    return new Map(found.map((state) => [state.id, state]));
  };
  const loader = new DataLoader<string, OrganizationState | null>(async (ids) => {
    const found = await byId(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const find = (id: string) => loader.load(id);
  const readAll = (found: readonly { readonly aggregate: string }[]) =>
    organizations.byIds([...new Set(found.map(({ aggregate }) => aggregate))]);

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
    async holderOf({ scheme, value }, day) {
      const [row] = await rows.find({ codes: codeKey(scheme, value), ...inForce(day) }, { limit: 1 });
      return row ? find(row.aggregate) : null;
    },
    async holdersOf(codes) {
      const keys = [...new Set(codes.map(({ scheme, value }) => codeKey(scheme, value)))];
      return keys.length === 0 ? [] : readAll(await rows.find({ codes: { $in: keys } }));
    },
    unitsBelow: async (id, day) =>
      readAll(await rows.find({ parent: id, level: { $in: organizationLevels }, ...inForce(day) })),
    async anyBelowFrom(id, day) {
      const [row] = await rows.find({ parent: id, validTo: { $gt: day } }, { limit: 1 });
      return row ? find(row.aggregate) : null;
    },
    async page(wanted, request) {
      const page = await organizationPage(rows, kinds, wanted, request);
      const states = await Promise.all(page.rows.map(({ aggregate }) => find(aggregate)));
      return {
        ...page,
        rows: page.rows.flatMap(({ key }, index) => {
          const state = states[index];
          return state ? [{ key, state }] : [];
        }),
      };
    },
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
