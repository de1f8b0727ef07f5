import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  peopleOf,
  type PersonDocument,
  personName,
  type SnapshotFilter,
  snapshotsOf,
} from '@thidua/event-kit';
import type { ReadPage } from '@thidua/federation-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import { readableAmong } from '../acts-on-plans/readable-among.ts';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import { exemplarAggregate, nominationEntry } from './exemplar.aggregate.ts';
import type { ExemplarStage, Nomination } from './exemplar.content.ts';
import { ExemplarElsewhere } from './exemplar.elsewhere.ts';
import type { ExemplarState } from './exemplar.state.ts';
import { createMayRead, honoured, isHonoured, standing, withdrawn } from './exemplar.visibility.ts';

type Page = Omit<KeysetRequest, 'filter'>;

export interface ExemplarSearch {
  readonly campaignId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly stage?: ExemplarStage | null | undefined;
}

/** Reads of this module, for one request. What answers callers passes the filter of what they may see. */
export interface ExemplarQueries {
  /** Null if there is none, or if it was withdrawn and the caller may not see it. Batched. */
  find(id: string): Promise<ExemplarState | null>;
  /** Those at home here. */
  search(wanted: ExemplarSearch, page: Page): Promise<KeysetPage<ExemplarState>>;
  /** Those that stand below a plan, wherever they are at home; of other homes as references. */
  below(campaignId: string, page: Page): Promise<ReadPage<BelowPlan>>;
  /** May the caller read who it is? */
  mayReadPerson(state: ExemplarState): Promise<boolean>;
  /** The name of a person; null where it was erased. Ask `mayReadPerson` before. Batched. */
  personName(personId: string): Promise<string | null>;
  /** What that exemplar says the person is; null where it says nothing or it was erased. Ask `mayReadPerson` before. */
  personPosition(personId: string, exemplarId: string): Promise<string | null>;
  /** The name of a person whom the caller may name again: an exemplar of this home whose name is open to him. */
  nameKnownToCaller(personId: string): Promise<string | null>;
  /** For rules only: as stored now, past the request's cache. */
  stored(id: string): Promise<ExemplarState | null>;
  /** For rules only: the exemplar by which the same unit put the same subject forward under the same plan. */
  earlier(content: Pick<Nomination, 'campaignId' | 'organizationId' | 'subject'>): Promise<string | null>;
}

type BelowPlan = ReadPage<{
  readonly key: readonly (string | number)[];
  readonly exemplar: ExemplarState;
}>['rows'][number];

export const newestFirst: KeysetOrder = [{ path: 'keys.day', direction: -1 }];
export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

export function createExemplarQueries(
  store: EventStore,
  caller: BaseContext,
  told: Pick<ActsOfOthers, 'copies'>,
): ExemplarQueries {
  const exemplars = snapshotsOf(store, exemplarAggregate);
  const mayRead = createMayRead(caller);
  const byId = new DataLoader<string, ExemplarState | null>(async (ids) => {
    const found = new Map((await exemplars.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const people = new DataLoader<string, PersonDocument | null>(async (ids) => {
    const found = await peopleOf(store, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  /** The units of those that a filter leaves, as far as the caller may read what they have not made public. */
  const readable = async (among: SnapshotFilter): Promise<string[]> =>
    readableAmong(caller, 'Campaign', await exemplars.distinct('keys.organization', among));

  const visible = async (): Promise<SnapshotFilter> => {
    const organizations = await readable(withdrawn);
    return organizations.length === 0
      ? standing
      : { $or: [standing, { 'keys.organization': { $in: organizations } }] };
  };

  return {
    async find(id) {
      const found = await byId.load(id);
      return !found?.withdrawal || (await mayRead(found.content.organizationId)) ? found : null;
    },
    async search({ campaignId, organizationId, stage }, page) {
      const conditions = [
        await caller.homes.owned(exemplars),
        await visible(),
        ...(campaignId ? [{ 'keys.campaign': campaignId }] : []),
        ...(organizationId ? [{ 'keys.organization': organizationId }] : []),
        ...(stage ? [{ 'keys.stage': stage }] : []),
      ];
      return exemplars.page({ filter: { $and: conditions }, ...page });
    },
    async below(campaignId, page) {
      const list = {
        own: { snapshots: exemplars, filter: { ...standing, 'keys.campaign': campaignId } },
        told: { copies: told.copies, filter: { kind: 'exemplar', 'keys.campaign': campaignId } },
      };
      const found = await pageAcrossHomes(caller.homes, list, page);
      const rows = found.rows.map((row) => ({
        key: row.key,
        exemplar: 'state' in row ? row.state : new ExemplarElsewhere(row.elsewhere, caller.homes),
      }));
      return { ...found, rows };
    },
    mayReadPerson: async (state) => isHonoured(state) || mayRead(state.content.organizationId),
    personName: async (id) => (await people.load(id))?.name ?? null,
    async personPosition(personId, exemplarId) {
      const said = (await people.load(personId))?.positions ?? [];
      return said.find(({ at }) => at === exemplarId)?.position ?? null;
    },
    async nameKnownToCaller(personId) {
      const ofPerson = { 'keys.subject': personId };
      const isOpen =
        (await exemplars.firstWhere({ ...ofPerson, ...honoured })) !== null ||
        (await readable(ofPerson)).length > 0;
      return isOpen ? personName(store, personId) : null;
    },
    stored: (id) => exemplars.byId(id),
    async earlier(content) {
      const entry = nominationEntry(content);
      return entry && ((await exemplars.firstWhere({ 'keys.entry': entry }))?.id ?? null);
    },
  };
}
