import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { clusterAggregate, nameEntry } from './cluster.aggregate.ts';
import type { ClusterContent } from './cluster.content.ts';
import type { ClusterState } from './cluster.state.ts';

export interface ClusterSearch {
  readonly organizationId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** Reads of this module, for one request. That a cluster exists, everybody may know. */
export interface ClusterQueries {
  /** Batched. */
  find(id: string): Promise<ClusterState | null>;
  /** As stored now, past the request's cache. */
  stored(id: string): Promise<ClusterState | null>;
  /** Those at home here. */
  search(wanted: ClusterSearch, page: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<ClusterState>>;
  /** For rules only: the id of the cluster that has this name at this organization in this year. */
  holderOfName(content: Pick<ClusterContent, 'organizationId' | 'year' | 'name'>): Promise<string | null>;
  /** The years before in which this cluster's leader led one of the same organization, from the earliest. Batched. */
  ledBefore(state: ClusterState): Promise<number[]>;
}

type Leadership = Pick<ClusterContent, 'organizationId' | 'leaderId'>;

/** What is read of a cluster to know whom it led. */
interface LedPart {
  readonly keys: { readonly organization: string; readonly year: number };
  readonly state: { readonly content: Pick<ClusterContent, 'leaderId'> };
}

const leadershipKey = ({ organizationId, leaderId }: Leadership): string => `${organizationId} ${leaderId}`;

export const latestYearFirst: KeysetOrder = [
  { path: 'keys.year', direction: -1 },
  { path: 'keys.name', direction: 1 },
];

export function createClusterQueries(
  store: EventStore,
  { homes }: Pick<BaseContext, 'homes'>,
): ClusterQueries {
  const clusters = snapshotsOf(store, clusterAggregate);
  const loader = new DataLoader<string, ClusterState | null>(async (ids) => {
    const found = new Map((await clusters.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const led = new DataLoader<Leadership, number[], string>(
    async (leaderships) => {
      const $or = leaderships.map(({ organizationId, leaderId }) => ({
        'keys.organization': organizationId,
        'state.content.leaderId': leaderId,
      }));
      const paths = ['keys.organization', 'keys.year', 'state.content.leaderId'];
      const found = await clusters.parts<LedPart>({ $or }, paths);
      const years = Map.groupBy(found, ({ keys: { organization: organizationId }, state }) =>
        leadershipKey({ organizationId, ...state.content }),
      );
      return leaderships.map((each) => (years.get(leadershipKey(each)) ?? []).map(({ keys }) => keys.year));
    },
    { cacheKeyFn: leadershipKey },
  );
  return {
    find: (id) => loader.load(id),
    stored: (id) => clusters.byId(id),
    search: async ({ organizationId, memberId, year }, page) =>
      clusters.page({
        filter: {
          ...(await homes.owned(clusters)),
          ...(organizationId && { 'keys.organization': organizationId }),
          ...(memberId && { 'keys.members': memberId }),
          ...(year && { 'keys.year': year }),
        },
        ...page,
      }),
    async holderOfName(content) {
      const holder = await clusters.firstWhere({ 'keys.register': nameEntry(content) });
      return holder?.id ?? null;
    },
    async ledBefore({ content: { year, ...leadership } }) {
      const years = (await led.load(leadership)).filter((each) => each < year);
      return [...new Set(years)].toSorted((a, b) => a - b);
    },
  };
}
