import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  rowsOf,
  snapshotsOf,
} from '@thidua/event-kit';
import type { CursorKey, ReadPage } from '@thidua/federation-kit';
import { type BaseContext, pageAcrossHomes } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import type { FindHolders } from '../acts-on-plans/find-holders.ts';
import { reportAggregate, resultEntry } from './report.aggregate.ts';
import type { EarlierReport } from './report.commands.ts';
import type { ReportContent, ReportKind } from './report.content.ts';
import { ReportElsewhere } from './report.elsewhere.ts';
import type { ReportRow } from './report.rows.ts';
import type { ReportState } from './report.state.ts';
import { createMayReadWords } from './report.visibility.ts';

type PageOf = Omit<KeysetRequest, 'filter'>;

/** A report as it counts: who, of what kind, when, and by when it was due. */
export interface ReportAct extends Pick<ReportRow, 'organization' | 'kind' | 'day' | 'due'> {
  readonly id: string;
}

/** Reads of this module, for one request. */
export interface ReportQueries {
  /** Batched. */
  find(id: string): Promise<ReportState | null>;
  /** As stored now, past the request's cache. */
  stored(id: string): Promise<ReportState | null>;
  /** Those on a plan, wherever they are at home; of other homes as references. */
  under(
    campaignId: string,
    kind: ReportKind | null,
    page: PageOf,
  ): Promise<ReadPage<{ readonly key: CursorKey; readonly report: ReportState }>>;
  /** Who reported on a plan, of those at home here; with `organizations`, only which of these. */
  onPlan(campaignId: string, organizations?: readonly string[]): Promise<ReportAct[]>;
  /** For rules only: those of a unit on a plan. */
  ofUnit(of: Pick<ReportContent, 'campaignId' | 'organizationId'>): Promise<EarlierReport[]>;
  /** Assessed final reports of a unit that count in the evaluation of that year. */
  results(organizationId: string, year: number, page: PageOf): Promise<KeysetPage<ReportState>>;
  /** May the caller read what it says? Batched. */
  mayReadWords(report: ReportState): Promise<boolean>;
}

export const oldestFirst: KeysetOrder = [{ path: 'keys.day', direction: 1 }];

export function createReportQueries(
  store: EventStore,
  caller: BaseContext,
  others: Pick<ActsOfOthers, 'copies'>,
  findHolders: FindHolders,
): ReportQueries {
  const { homes } = caller;
  const reports = snapshotsOf(store, reportAggregate);
  const byId = new DataLoader<string, ReportState | null>(async (ids) => {
    const found = new Map((await reports.byIds(ids)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const acts = rowsOf(store, reportAggregate);

  return {
    find: (id) => byId.load(id),
    stored: (id) => reports.byId(id),
    async under(campaignId, kind, page) {
      const own = { 'keys.campaign': campaignId, ...(kind && { 'keys.kind': kind }) };
      const told = { kind: 'report', 'keys.campaign': campaignId, ...(kind && { duty: kind }) };
      const list = {
        own: { snapshots: reports, filter: own },
        told: { copies: others.copies, filter: told },
      };
      const found = await pageAcrossHomes(homes, list, page);
      const rows = found.rows.map((row) => ({
        key: row.key,
        report: 'state' in row ? row.state : new ReportElsewhere(row.elsewhere, homes),
      }));
      return { ...found, rows };
    },
    async onPlan(campaign, organizations) {
      const among = organizations && { organization: { $in: [...organizations] } };
      const owned = await homes.owned(reports, { 'keys.campaign': campaign });
      const found = await acts.find<ReportRow>(
        { campaign, ...among, ...owned },
        { fields: ['organization', 'kind', 'day', 'due'] },
      );
      return found.map(({ aggregate: id, organization, kind, day, due }) => ({
        ...{ id, organization, kind, day, due },
      }));
    },
    async ofUnit({ campaignId: campaign, organizationId: organization }) {
      const found = await acts.find<ReportRow>(
        { campaign, organization },
        { fields: ['kind', 'from', 'to'] },
      );
      return found.map(({ aggregate: id, kind, from, to }) => ({ id, kind, covers: { from, to } }));
    },
    results: (organizationId, year, page) =>
      reports.page({ filter: { 'keys.result': resultEntry(organizationId, year) }, ...page }),
    mayReadWords: createMayReadWords(caller, findHolders),
  };
}
