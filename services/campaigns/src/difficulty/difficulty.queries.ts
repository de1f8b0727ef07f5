import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import type { FindHolders } from '../acts-on-plans/find-holders.ts';
import {
  findPrivateActs,
  type HeldCampaign,
  pagePrivateActs,
  type PrivateActs,
  visibleOwn,
} from '../acts-on-plans/private-acts.ts';
import { difficultyAggregate, readersOf } from './difficulty.aggregate.ts';
import { DifficultyElsewhere } from './difficulty.elsewhere.ts';
import type { DifficultyState, stageOf } from './difficulty.state.ts';

export interface DifficultySearch {
  readonly campaignId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly state?: ReturnType<typeof stageOf> | null | undefined;
}

type PageOf = Omit<KeysetRequest, 'filter'>;
type DifficultyPage = ReadPage<{ readonly key: CursorKey; readonly difficulty: DifficultyState }>;

/**
 * Reads of this module, for one request. A difficulty may be read by whoever may read those of the unit that raised
 * it, of whom it is sent through or forwarded to, or of a holder of the campaign; to all others it is not there.
 */
export interface DifficultyQueries {
  /** Batched. */
  find(id: string): Promise<DifficultyState | null>;
  /** For rules only, whoever asks: as stored now. */
  stored(id: string): Promise<DifficultyState | null>;
  /** Those at home here. */
  search(wanted: DifficultySearch, page: PageOf): Promise<KeysetPage<DifficultyState>>;
  /** Of one campaign, wherever they are at home; of other homes as references. */
  under(campaign: HeldCampaign, page: PageOf): Promise<DifficultyPage>;
}

export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

export function createDifficultyQueries(
  store: EventStore,
  caller: BaseContext,
  { copies }: Pick<ActsOfOthers, 'copies'>,
  findHolders: FindHolders,
): DifficultyQueries {
  const snapshots = snapshotsOf(store, difficultyAggregate);
  const acts: PrivateActs<DifficultyState> = {
    ...{ subject: 'Difficulty', kind: 'difficulty', snapshots, copies, caller, readersOf, findHolders },
    campaignOf: ({ content }) => content.campaignId,
  };
  const loader = findPrivateActs(acts);
  return {
    find: (id) => loader.load(id),
    stored: (id) => snapshots.byId(id),
    async search({ campaignId, organizationId, state }, page) {
      const wanted = {
        ...(campaignId && { 'keys.campaign': campaignId }),
        ...(organizationId && { 'keys.organization': organizationId }),
        ...(state && { 'keys.stage': state }),
      };
      const filter = { $and: [await caller.homes.owned(snapshots), await visibleOwn(acts, wanted)] };
      return snapshots.page({ filter, ...page });
    },
    async under(campaign, page) {
      const found = await pagePrivateActs(acts, campaign, page);
      const rows = found.rows.map((row) => ({
        key: row.key,
        difficulty: 'state' in row ? row.state : new DifficultyElsewhere(row.elsewhere, caller.homes),
      }));
      return { ...found, rows };
    },
  };
}
