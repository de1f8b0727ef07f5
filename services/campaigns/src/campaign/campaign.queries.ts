import { can } from '@thidua/auth-kit';
import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { LegalDay } from '@thidua/domain-kit';
import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  personName,
  type SnapshotFilter,
  snapshotsOf,
} from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import { storedHolders } from '../acts-on-plans/stored-holders.queries.ts';
import type { CustodyState } from '../succession/custody.ts';
import { inCustody, orphanedWithin } from '../succession/custody.queries.ts';
import DataLoader from 'dataloader';
import { campaignAggregate, folded, registerEntry } from './campaign.aggregate.ts';
import { CampaignElsewhere } from './campaign.elsewhere.ts';
import type { CampaignState } from './campaign.state.ts';

export interface CampaignSearch {
  readonly issuerId?: string | null | undefined;
  /** Addressed to this organization. */
  readonly recipientId?: string | null | undefined;
  readonly status?: CampaignState['status'] | null | undefined;
  readonly text?: string | null | undefined;
  readonly custody?: CustodyState | null | undefined;
  readonly orphanedWithinId?: string | null | undefined;
}

type PageOf = Omit<KeysetRequest, 'filter'>;
type ChildPage = ReadPage<{ readonly key: CursorKey; readonly campaign: CampaignState }>;

/** Reads of this module. What answers callers passes the filter of what they may see. */
export interface CampaignQueries {
  /** Null if there is none, or if the caller may not see it: the two look alike. */
  find(id: string): Promise<CampaignState | null>;
  /** What a campaign refers to: as `find`, or a mere reference to one that is at home elsewhere. */
  linked(id: string): Promise<CampaignState | null>;
  /** Those at home here. */
  search(wanted: CampaignSearch, page: PageOf): Promise<KeysetPage<CampaignState>>;
  /** Those that carry out a campaign, wherever they are at home; of other homes the public ones, as references. */
  children(id: string, page: PageOf): Promise<ChildPage>;
  /** For rules only: whoever asks, what is stored here. */
  stored(ids: readonly string[]): Promise<CampaignState[]>;
  /** Who answers for each of those that are in force and stored here: read without their content. */
  holders(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** In force and stored here, with one of these numbers and one of these days. */
  issuedAs(numbers: readonly string[], days: readonly LegalDay[]): Promise<CampaignState[]>;
  /** For rules only: the id of the campaign that holds a number in its register. */
  holderOfNumber(
    state: Pick<CampaignState, 'content'>,
    documentNumber: string | null,
    issuedOn: string | null,
  ): Promise<string | null>;
  /** Null where the name was erased. */
  personName(id: string): Promise<string | null>;
}

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];
export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

const isDraft: SnapshotFilter = { 'state.status': 'DRAFT' };
const isPublic: SnapshotFilter = {
  'state.status': { $in: ['ISSUED', 'TRANSCRIBED', 'LAUNCHED', 'CLOSED'] },
};

export function createCampaignQueries(
  store: EventStore,
  caller: BaseContext,
  told: KnownCampaigns,
): CampaignQueries {
  const campaigns = snapshotsOf(store, campaignAggregate);
  // A hundred references in one answer are one query.
  const loader = new DataLoader<string, CampaignState | null>(async (ids) => {
    const found = new Map((await campaigns.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });

  /** Issuers whose drafts the caller may read; asks the tree of today, so rights follow a merger. */
  const draftIssuers = async (): Promise<string[]> => {
    const ability = await caller.ability();
    if (ability.rulesFor('read-draft', 'Campaign').length === 0) return [];
    const today = caller.clock.today();
    const issuers = await campaigns.distinct('keys.organization', isDraft);
    const readable = await Promise.all(
      issuers.map(async (organization) => {
        const path = await caller.directory.pathOf(organization, today);
        return can(ability, 'read-draft', 'Campaign', { organization, path });
      }),
    );
    return issuers.filter((_issuer, index) => readable[index]);
  };

  const visible = async (): Promise<SnapshotFilter> => {
    const issuers = await draftIssuers();
    return issuers.length === 0 ? isPublic : { $or: [isPublic, { 'keys.organization': { $in: issuers } }] };
  };

  const find = async (id: string): Promise<CampaignState | null> => {
    const found = await loader.load(id);
    if (found?.status !== 'DRAFT') return found;
    return campaigns.firstWhere({ $and: [{ _id: id }, await visible()] });
  };
  const elsewhere = (id: string) => new CampaignElsewhere(id, caller.homes);

  return {
    find,
    linked: async (id) => (caller.homes.owns(id) ? find(id) : elsewhere(id)),
    async search({ issuerId, recipientId, status, text, custody, orphanedWithinId }, page) {
      const conditions = [
        await caller.homes.owned(campaigns),
        await visible(),
        ...(issuerId ? [{ 'keys.organization': issuerId }] : []),
        ...(recipientId ? [{ 'keys.recipients': recipientId }] : []),
        ...(status ? [{ 'state.status': status }] : []),
        ...(custody ? [await inCustody(custody, campaigns, caller)] : []),
        ...(orphanedWithinId ? [await orphanedWithin(orphanedWithinId, campaigns, caller)] : []),
        ...wordsOf(text ?? '').map((word) => ({ 'keys.search': { $regex: literally(word) } })),
      ];
      return campaigns.page({ filter: { $and: conditions }, ...page });
    },
    async children(id, page) {
      const own = { $and: [await visible(), { 'state.content.parentId': id }] };
      const list = {
        own: { snapshots: campaigns, filter: own },
        told: { copies: told.copies(), filter: { 'keys.parent': id } },
      };
      const found = await pageAcrossHomes(caller.homes, list, page);
      const rows = found.rows.map((row) => ({
        key: row.key,
        campaign: 'state' in row ? row.state : elsewhere(row.elsewhere),
      }));
      return { ...found, rows };
    },
    stored: (ids) => campaigns.byIds(ids),
    holders: (ids) => storedHolders(campaigns, { _id: { $in: ids }, ...isPublic }),
    async issuedAs(numbers, days) {
      const filter = { 'state.documentNumber': { $in: numbers }, 'state.issuedOn': { $in: days } };
      return campaigns.byIds(await campaigns.distinct('_id', filter));
    },
    async holderOfNumber(state, documentNumber, issuedOn) {
      const entry = registerEntry(state, documentNumber, issuedOn);
      const holder = entry === null ? null : await campaigns.firstWhere({ 'keys.register': entry });
      return holder?.id ?? null;
    },
    personName: (id) => personName(store, id),
  };
}

const maxWords = 12;

/** The words of a search, folded; more than a few say nothing more. */
export const wordsOf = (text: string): string[] =>
  folded(text.normalize('NFC')).split(/\s+/).filter(Boolean).slice(0, maxWords);

/** A word as a pattern that means just it. */
export const literally = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
