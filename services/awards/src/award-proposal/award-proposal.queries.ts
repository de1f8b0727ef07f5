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
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { awardProposalAggregate, meritOf } from './award-proposal.aggregate.ts';
import type { EarlierAward } from './award-proposal.commands.ts';
import type { AwardProposalContent } from './award-proposal.content.ts';
import type { AwardProposalState } from './award-proposal.state.ts';
import { isHidden, isPublic, readableAmong } from './award-proposal.visibility.ts';
import type { ToldAwards } from './told/told-awards.store.ts';

type Page = Omit<KeysetRequest, 'filter'>;

export interface AwardProposalSearch {
  readonly campaignId?: string | null | undefined;
  readonly status?: AwardProposalState['status'] | null | undefined;
  readonly nomineeId?: string | null | undefined;
}

/** Reads of this module, for one request. What answers callers passes the filter of what they may see. */
export interface AwardProposalQueries {
  /** Null if there is none, or if the caller may not see it: the two look alike. Batched. */
  find(id: string): Promise<AwardProposalState | null>;
  /** Those at home here. */
  search(wanted: AwardProposalSearch, page: Page): Promise<KeysetPage<AwardProposalState>>;
  /** Under one plan, wherever they are at home; of other homes those that are public. */
  under(campaignId: string, page: Page): ReturnType<typeof pageAcrossHomes<AwardProposalState>>;
  /** For rules only: whoever asks. */
  known(ids: readonly string[]): Promise<AwardProposalState[]>;
  /** For rules only: what the nominee was granted under the same plan or movement, as far as other homes have told. */
  earlierAwards(content: AwardProposalContent): Promise<EarlierAward[]>;
  /** The plan as it was told to this service; null while it was not. Batched. */
  campaign(id: string): Promise<KnownCampaign | null>;
  /** Null where the name was erased. */
  personName(id: string): Promise<string | null>;
}

/** What this service was told, beside its own. */
interface AwardSources {
  readonly knownCampaigns: KnownCampaigns;
  readonly toldAwards: ToldAwards;
}

/** Far more than one nominee can earn under one movement, whose achievements do not overlap. */
const maxAwards = 10_000;

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];

export function createAwardProposalQueries(
  store: EventStore,
  caller: BaseContext,
  { knownCampaigns, toldAwards }: AwardSources,
): AwardProposalQueries {
  const proposals = snapshotsOf(store, awardProposalAggregate);

  const visible = async (): Promise<SnapshotFilter> => {
    const proposers = await readableAmong(caller, () => proposals.distinct('keys.organization', isHidden));
    return proposers.size === 0
      ? isPublic
      : { $or: [isPublic, { 'keys.organization': { $in: [...proposers] } }] };
  };

  const ownAwards = async (merit: string): Promise<EarlierAward[]> => {
    const filter = { 'keys.merit': merit };
    const { rows } = await proposals.page({ filter, order: newestFirst, first: maxAwards, after: null });
    return rows.map(({ snapshot: { state } }) => {
      const { from, to } = state.content.achievement;
      return { proposalId: state.id, from, to };
    });
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
        await caller.homes.owned(proposals),
        await visible(),
        ...(campaignId ? [{ 'keys.campaign': campaignId }] : []),
        ...(status ? [{ 'state.status': status }] : []),
        ...(nomineeId ? [{ 'keys.nominee': nomineeId }] : []),
      ];
      return proposals.page({ filter: { $and: conditions }, ...page });
    },
    async under(campaignId, page) {
      const filter = { 'keys.campaign': campaignId };
      return pageAcrossHomes(
        caller.homes,
        {
          own: { snapshots: proposals, filter: { $and: [await visible(), filter] } },
          told: { copies: toldAwards.copies, filter },
        },
        page,
      );
    },
    known: (ids) => proposals.byIds(ids),
    async earlierAwards(content) {
      const merit = meritOf(content);
      const [own, told] = await Promise.all([
        ownAwards(merit),
        caller.homes.ownsAll() ? [] : toldAwards.granted(merit),
      ]);
      const known = new Set(own.map(({ proposalId }) => proposalId));
      return [...own, ...told.filter(({ proposalId }) => !known.has(proposalId))];
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
