import { type EventStore, type KeysetOrder, type KeysetRequest, snapshotsOf } from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import type { FindHolders } from '../acts-on-plans/find-holders.ts';
import {
  findPrivateActs,
  type HeldCampaign,
  pagePrivateActs,
  type PrivateActs,
} from '../acts-on-plans/private-acts.ts';
import { inspectionAggregate, readersOf } from './inspection.aggregate.ts';
import { InspectionElsewhere } from './inspection.elsewhere.ts';
import type { InspectionState } from './inspection.state.ts';

type InspectionPage = ReadPage<{ readonly key: CursorKey; readonly inspection: InspectionState }>;

/**
 * Reads of this module, for one request. What an inspection found may be read by whoever may read drafts of campaigns
 * at the inspecting body, its unit, the inspected unit or a holder of the campaign; to all others it is not there.
 */
export interface InspectionQueries {
  /** Batched. */
  find(id: string): Promise<InspectionState | null>;
  /** Whoever asks: what was written just now. */
  stored(id: string): Promise<InspectionState | null>;
  /** Of one campaign, wherever they are at home; of other homes as references. */
  under(campaign: HeldCampaign, page: Omit<KeysetRequest, 'filter'>): Promise<InspectionPage>;
}

export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

export function createInspectionQueries(
  store: EventStore,
  caller: BaseContext,
  { copies }: Pick<ActsOfOthers, 'copies'>,
  findHolders: FindHolders,
): InspectionQueries {
  const snapshots = snapshotsOf(store, inspectionAggregate);
  const acts: PrivateActs<InspectionState> = {
    ...{ subject: 'Campaign', kind: 'inspection', snapshots, copies, caller, readersOf, findHolders },
    campaignOf: ({ content }) => content.campaignId,
  };
  const loader = findPrivateActs(acts);
  return {
    find: (id) => loader.load(id),
    stored: (id) => snapshots.byId(id),
    async under(campaign, page) {
      const found = await pagePrivateActs(acts, campaign, page);
      const rows = found.rows.map((row) => ({
        key: row.key,
        inspection: 'state' in row ? row.state : new InspectionElsewhere(row.elsewhere, caller.homes),
      }));
      return { ...found, rows };
    },
  };
}
