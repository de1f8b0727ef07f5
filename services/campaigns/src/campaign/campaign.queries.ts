import { can } from '@thidua/auth-kit';
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
import { campaignAggregate, folded, registerEntry } from './campaign.aggregate.ts';
import type { CampaignState } from './campaign.state.ts';

export interface CampaignSearch {
  readonly issuerId?: string | null | undefined;
  readonly status?: CampaignState['status'] | null | undefined;
  readonly text?: string | null | undefined;
  readonly parentId?: string;
}

/** Reads of this module. What answers callers passes the filter of what they may see. */
export interface CampaignQueries {
  /** Null if there is none, or if the caller may not see it: the two look alike. */
  find(id: string): Promise<CampaignState | null>;
  search(wanted: CampaignSearch, page: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<CampaignState>>;
  /** For rules only: whoever asks. */
  known(ids: readonly string[]): Promise<CampaignState[]>;
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
const isPublic: SnapshotFilter = { 'state.status': { $in: ['ISSUED', 'TRANSCRIBED'] } };

export function createCampaignQueries(store: EventStore, caller: BaseContext): CampaignQueries {
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

  return {
    async find(id) {
      const found = await loader.load(id);
      if (found?.status !== 'DRAFT') return found;
      return campaigns.firstWhere({ $and: [{ _id: id }, await visible()] });
    },
    async search({ issuerId, status, text, parentId }, page) {
      const conditions = [
        await visible(),
        ...(issuerId ? [{ 'keys.organization': issuerId }] : []),
        ...(status ? [{ 'state.status': status }] : []),
        ...(parentId ? [{ 'state.content.parentId': parentId }] : []),
        ...wordsOf(text ?? '').map((word) => ({ 'keys.search': { $regex: literally(word) } })),
      ];
      return campaigns.page({ filter: { $and: conditions }, ...page });
    },
    known: (ids) => campaigns.byIds(ids),
    async holderOfNumber(state, documentNumber, issuedOn) {
      const entry = registerEntry(state, documentNumber, issuedOn);
      const holder = entry === null ? null : await campaigns.firstWhere({ 'keys.register': entry });
      return holder?.id ?? null;
    },
    personName: (id) => personName(store, id),
  };
}

const maxWords = 12;

const wordsOf = (text: string): string[] =>
  folded(text.normalize('NFC')).split(/\s+/).filter(Boolean).slice(0, maxWords);

const literally = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
