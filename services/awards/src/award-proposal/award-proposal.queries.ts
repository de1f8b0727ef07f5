import type { KnownCampaign, KnownCampaigns } from '@thidua/campaign-directory';
import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  personName,
  type SnapshotFilter,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { awardProposalAggregate, meritOf } from './award-proposal.aggregate.ts';
import type { EarlierAward } from './award-proposal.commands.ts';
import type { AwardProposalContent } from './award-proposal.content.ts';
import type { AwardProposalState } from './award-proposal.state.ts';
import { isHidden, isPublic, readableAmong } from './award-proposal.visibility.ts';

export interface AwardProposalSearch {
  readonly campaignId?: string | null | undefined;
  readonly status?: AwardProposalState['status'] | null | undefined;
  readonly nomineeId?: string | null | undefined;
}

/** Reads of this module, for one request. What answers callers passes the filter of what they may see. */
export interface AwardProposalQueries {
  /** Null if there is none, or if the caller may not see it: the two look alike. Batched. */
  find(id: string): Promise<AwardProposalState | null>;
  search(
    wanted: AwardProposalSearch,
    page: Omit<KeysetRequest, 'filter'>,
  ): Promise<KeysetPage<AwardProposalState>>;
  /** For rules only: whoever asks. */
  known(ids: readonly string[]): Promise<AwardProposalState[]>;
  /** For rules only: what the nominee was granted under the same plan or movement. */
  earlierAwards(content: AwardProposalContent): Promise<EarlierAward[]>;
  /** The plan as it was told to this service; null while it was not. Batched. */
  campaign(id: string): Promise<KnownCampaign | null>;
  /** Null where the name was erased. */
  personName(id: string): Promise<string | null>;
}

/** Far more than one nominee can earn under one movement, whose achievements do not overlap. */
const maxAwards = 10_000;

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];

export function createAwardProposalQueries(
  store: EventStore,
  caller: BaseContext,
  knownCampaigns: KnownCampaigns,
): AwardProposalQueries {
  const proposals = snapshotsOf(store, awardProposalAggregate);

  const visible = async (): Promise<SnapshotFilter> => {
    const proposers = await readableAmong(caller, () => proposals.distinct('keys.organization', isHidden));
    return proposers.size === 0
      ? isPublic
      : { $or: [isPublic, { 'keys.organization': { $in: [...proposers] } }] };
  };

  const visibleById = new DataLoader<string, AwardProposalState | null>(async (ids) => {
    const found = await proposals.byIds(ids);
    const hidden = found.filter(({ status }) => status !== 'GRANTED');
    const readable = await readableAmong(caller, async () => [
      ...new Set(hidden.map(({ content }) => content.proposerId)),
    ]);
    const shown = found.filter(
      ({ status, content }) => status === 'GRANTED' || readable.has(content.proposerId),
    );
    return inOrder(ids, shown);
  });

  const campaigns = new DataLoader<string, KnownCampaign | null>(async (ids) =>
    inOrder(ids, await knownCampaigns.byIds(ids)),
  );

  return {
    find: (id) => visibleById.load(id),
    async search({ campaignId, status, nomineeId }, page) {
      const conditions = [
        await visible(),
        ...(campaignId ? [{ 'keys.campaign': campaignId }] : []),
        ...(status ? [{ 'state.status': status }] : []),
        ...(nomineeId ? [{ 'keys.nominee': nomineeId }] : []),
      ];
      return proposals.page({ filter: { $and: conditions }, ...page });
    },
    known: (ids) => proposals.byIds(ids),
    async earlierAwards(content) {
      const filter = { 'keys.merit': meritOf(content) };
      const { rows } = await proposals.page({ filter, order: newestFirst, first: maxAwards, after: null });
      return rows.map(({ snapshot: { state } }) => {
        const { from, to } = state.content.achievement;
        return { proposalId: state.id, from, to };
      });
    },
    campaign: (id) => campaigns.load(id),
    personName: (id) => personName(store, id),
  };
}

/** What a loader owes: one answer an id, in the order of the ids. */
function inOrder<Found extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly Found[],
): (Found | null)[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  return ids.map((id) => byId.get(id) ?? null);
}
