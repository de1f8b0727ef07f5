import { type LegalDay, unitKeyOf } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import type { ReportKind } from './report.content.ts';
import type { ReportState } from './report.state.ts';

/** That a unit reported on a plan, on which days and when: what its duties are counted by. */
export interface ReportRow {
  /** The unit that the id names, as in snapshots. */
  readonly unit: string;
  readonly campaign: string;
  readonly organization: string;
  readonly kind: ReportKind;
  readonly day: LegalDay;
  /** The last day on which it was in time: of the duty that it meets. Null where the plan gives none. */
  readonly due: LegalDay | null;
  readonly from: LegalDay;
  readonly to: LegalDay;
}

/** One row a report, which is long: all that is counted stands in the index, so neither is read. */
export const reportRows: AggregateRows<ReportState> = {
  collection: 'report_acts',
  indexes: [
    { keys: { campaign: 1, organization: 1, kind: 1, day: 1, due: 1, from: 1, to: 1, unit: 1, _id: 1 } },
  ],
  of: ({ id, content, standing: { due } }): ReportRow[] => {
    const { campaignId: campaign, organizationId: organization, kind, submittedOn: day, covers } = content;
    const { from, to } = covers;
    return [{ unit: unitKeyOf(id), campaign, organization, kind, day, due, from, to }];
  },
};
