import type { LegalDay } from '@thidua/domain-kit';
import {
  type EventStore,
  historyOf,
  type HistoryPage,
  type KeysetOrder,
  type KeysetRequest,
  rowsOf,
  type SnapshotFilter,
  snapshotsOf,
} from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import { registerEntry, registrationAggregate } from './registration.aggregate.ts';
import type { RegistrationContent } from './registration.content.ts';
import { RegistrationElsewhere } from './registration.elsewhere.ts';
import type { ProgressReported } from './registration.events.ts';
import type { RegistrationRow } from './registration.rows.ts';
import type { RegistrationState } from './registration.state.ts';

/** An act on a plan as it counts: who, and when. `id` is the registration's. */
export interface RegistrationAct {
  readonly id: string;
  readonly organization: string;
  readonly day: LegalDay;
}

type PageOf = Omit<KeysetRequest, 'filter'>;
type RegistrationPage = ReadPage<{ readonly key: CursorKey; readonly registration: RegistrationState }>;

/** Reads of this module, for one request. Registrations are public. */
export interface RegistrationQueries {
  /** Batched. */
  find(id: string): Promise<RegistrationState | null>;
  /** As stored now, past the request's cache. */
  stored(id: string): Promise<RegistrationState | null>;
  /** For a plan, wherever they are at home; those of other homes as references. */
  under(campaignId: string, page: PageOf): Promise<RegistrationPage>;
  /** What progress was told of one, the latest first. */
  progressOf(id: string, page: Pick<PageOf, 'first' | 'after'>): Promise<HistoryPage<ProgressReported>>;
  /** Who registered for a plan, of those at home here; with `organizations`, only which of these. */
  onPlan(campaignId: string, organizations?: readonly string[]): Promise<RegistrationAct[]>;
  /** Who told progress under a plan, of those at home here: one entry a day. */
  progressOnPlan(campaignId: string, organizations?: readonly string[]): Promise<RegistrationAct[]>;
  /** For rules only: the id of the unit's registration for the plan. */
  holderOf(content: Pick<RegistrationContent, 'organizationId' | 'campaignId'>): Promise<string | null>;
}

export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

export function createRegistrationQueries(
  store: EventStore,
  { homes }: Pick<BaseContext, 'homes'>,
  told: Pick<ActsOfOthers, 'copies'>,
): RegistrationQueries {
  const registrations = snapshotsOf(store, registrationAggregate);
  const rows = rowsOf(store, registrationAggregate);
  const history = historyOf(store, registrationAggregate);
  const loader = new DataLoader<string, RegistrationState | null>(async (ids) => {
    const found = new Map((await registrations.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });

  const ofPlan = (campaignId: string): SnapshotFilter => ({ 'keys.campaign': campaignId });

  const acts = async (
    act: RegistrationRow['act'],
    campaign: string,
    organizations?: readonly string[],
  ): Promise<RegistrationAct[]> => {
    const among = organizations && { organization: { $in: [...organizations] } };
    const owned = await homes.owned(registrations, ofPlan(campaign));
    const found = await rows.find<Pick<RegistrationRow, 'organization' | 'day'>>(
      { campaign, act, ...among, ...owned },
      { fields: ['organization', 'day'] },
    );
    return found.map(({ aggregate: id, organization, day }) => ({ id, organization, day }));
  };

  return {
    find: (id) => loader.load(id),
    stored: (id) => registrations.byId(id),
    async under(campaignId, page) {
      const list = {
        own: { snapshots: registrations, filter: ofPlan(campaignId) },
        told: { copies: told.copies, filter: { ...ofPlan(campaignId), kind: 'registration' } },
      };
      const found = await pageAcrossHomes(homes, list, page);
      const rowsFound = found.rows.map((row) => ({
        key: row.key,
        registration: 'state' in row ? row.state : new RegistrationElsewhere(row.elsewhere, homes),
      }));
      return { ...found, rows: rowsFound };
    },
    progressOf: (id, page) => history.page(id, 'ProgressReported', page),
    onPlan: (...of) => acts('REGISTRATION', ...of),
    progressOnPlan: (...of) => acts('PROGRESS', ...of),
    async holderOf(content) {
      const holder = await registrations.firstWhere({ 'keys.register': registerEntry(content) });
      return holder?.id ?? null;
    },
  };
}
