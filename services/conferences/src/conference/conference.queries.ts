import {
  copiesOf,
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { conferenceAggregate, lineOf } from './conference.aggregate.ts';
import type { ConferenceContent, Years } from './conference.content.ts';
import type { ConferenceState } from './conference.state.ts';
import { toldConferencesCollection, toldConferencesProjection } from './told/told-conferences.projection.ts';

export interface ConferenceSearch {
  readonly hostId?: string | null | undefined;
  readonly campaignId?: string | null | undefined;
}

/** Reads of this module, for one request. A conference stands in a plan in force, so everybody may see it. */
export interface ConferenceQueries {
  /** Batched. */
  find(id: string): Promise<ConferenceState | null>;
  /** Those at home here. */
  search(wanted: ConferenceSearch, page: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<ConferenceState>>;
  /** By one plan, wherever they are at home. */
  convenedBy(
    campaignId: string,
    page: Omit<KeysetRequest, 'filter'>,
  ): ReturnType<typeof pageAcrossHomes<ConferenceState>>;
  /** As stored now, past the request's cache. */
  known(ids: readonly string[]): Promise<ConferenceState[]>;
  /** All conferences of one series of one host. */
  lineOf(content: Pick<ConferenceContent, 'hostId' | 'series'>): Promise<ConferenceState[]>;
  /** The id of a conference of this host and series that excludes separate ones in any of these years. */
  excluding(host: string, series: string, term: Years): Promise<string | null>;
}

export const latestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];

/** Three hundred years of yearly terms. */
const longestLine = 300;

export function createConferenceQueries(
  store: EventStore,
  { homes, clock }: Pick<BaseContext, 'homes' | 'clock'>,
): ConferenceQueries {
  const conferences = snapshotsOf(store, conferenceAggregate);
  const told = copiesOf({
    ...{ store, clock },
    ...{ projection: toldConferencesProjection, collection: toldConferencesCollection },
  });
  const loader = new DataLoader<string, ConferenceState | null>(async (ids) => {
    const found = new Map((await conferences.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return {
    find: (id) => loader.load(id),
    search: async ({ hostId, campaignId }, page) =>
      conferences.page({
        filter: {
          ...(await homes.owned(conferences)),
          ...(hostId && { 'keys.host': hostId }),
          ...(campaignId && { 'keys.campaign': campaignId }),
        },
        ...page,
      }),
    convenedBy(campaignId, page) {
      const filter = { 'keys.campaign': campaignId };
      return pageAcrossHomes(
        homes,
        { own: { snapshots: conferences, filter }, told: { copies: told, filter } },
        page,
      );
    },
    known: (ids) => conferences.byIds(ids),
    async lineOf(content) {
      const filter = { 'keys.line': lineOf(content) };
      const page = await conferences.page({ filter, order: latestFirst, first: longestLine, after: null });
      return page.rows.map(({ snapshot }) => snapshot.state);
    },
    async excluding(hostId, series, { from, to }) {
      const found = await conferences.firstWhere({
        'keys.line': lineOf({ hostId, series }),
        'state.content.noSeparateConferences': { $ne: null },
        'state.content.term.from': { $lt: to },
        'state.content.term.to': { $gt: from },
      });
      return found?.id ?? null;
    },
  };
}
