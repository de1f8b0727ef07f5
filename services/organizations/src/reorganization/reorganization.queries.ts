import { can } from '@thidua/auth-kit';
import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { OrganizationQueries } from '../organization/organization.queries.ts';
import { type BelowQuery, createBelowQuery } from './rehearsal/below.queries.ts';
import { reorganizationAggregate } from './reorganization.aggregate.ts';
import type { ReorganizationState } from './reorganization.state.ts';

export interface ReorganizationSearch {
  readonly status?: ReorganizationState['status'] | null | undefined;
  readonly number?: string | null | undefined;
}

/** Reads of this module for one request. What is enacted is public; a draft, withdrawn or not, is of those who may enact it. */
export interface ReorganizationQueries {
  /** Null if there is none, or if the caller may not see it: the two look alike. */
  find(id: string): Promise<ReorganizationState | null>;
  page(
    wanted: ReorganizationSearch,
    request: Omit<KeysetRequest, 'filter'>,
  ): Promise<KeysetPage<ReorganizationState>>;
  /** For rules only: whoever asks. */
  known(id: string): Promise<ReorganizationState | null>;
  /** What is directly below each of many organizations on a day. */
  readonly directlyBelow: BelowQuery;
}

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];

export function createReorganizationQueries(
  store: EventStore,
  caller: Pick<BaseContext, 'ability' | 'clock'>,
  organizations: Pick<OrganizationQueries, 'pathOf'>,
): ReorganizationQueries {
  const reorganizations = snapshotsOf(store, reorganizationAggregate);

  const mayReorganize = async (authority: string): Promise<boolean> => {
    const ability = await caller.ability();
    if (ability.rulesFor('reorganize', 'Organization').length === 0) return false;
    const path = await organizations.pathOf(authority, caller.clock.today());
    return can(ability, 'reorganize', 'Organization', { organization: authority, path });
  };

  /** The authorities whose drafts the caller may see, those that are withdrawn included. */
  const draftAuthorities = async (): Promise<string[]> => {
    const ability = await caller.ability();
    if (ability.rulesFor('reorganize', 'Organization').length === 0) return [];
    const all = await reorganizations.distinct('state.authority', {
      'state.status': { $in: ['DRAFT', 'WITHDRAWN'] },
    });
    const allowed = await Promise.all(all.map(mayReorganize));
    return all.filter((_authority, index) => allowed[index]);
  };

  return {
    async find(id) {
      const found = await reorganizations.byId(id);
      if (!found || found.status === 'ENACTED') return found;
      return (await mayReorganize(found.authority)) ? found : null;
    },
    async page({ status, number }, request) {
      const own = await draftAuthorities();
      const visible = { $or: [{ 'state.status': 'ENACTED' }, { 'state.authority': { $in: own } }] };
      const conditions = [
        visible,
        ...(status ? [{ 'state.status': status }] : []),
        ...(number ? [{ 'state.number': number.normalize('NFC') }] : []),
      ];
      return reorganizations.page({ filter: { $and: conditions }, ...request });
    },
    known: (id) => reorganizations.byId(id),
    directlyBelow: createBelowQuery(store),
  };
}
