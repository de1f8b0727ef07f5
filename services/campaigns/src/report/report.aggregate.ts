import type { AggregateType } from '@thidua/event-kit';
import type { ReportEvent } from './report.events.ts';
import { evolveReport } from './report.evolve.ts';
import { publishReportEvent } from './report.publish.ts';
import { reportRows } from './report.rows.ts';
import { assessmentOf, type ReportState } from './report.state.ts';

/** `<unit>/<year>`: under which its assessed final reports count in the evaluation of that year. */
export const resultEntry = (organizationId: string, year: number): string => `${organizationId}/${year}`;

/** How reports are stored, found and told to others. */
export const reportAggregate: AggregateType<ReportState, ReportEvent> = {
  name: 'report',
  owner: 'campaigns',
  collection: 'reports',
  evolve: evolveReport,
  publish: publishReportEvent,
  keys: (state) => {
    const { campaignId: campaign, organizationId: organization, kind, submittedOn } = state.content;
    const year = kind === 'FINAL_REPORT' ? assessmentOf(state)?.reviewYear : null;
    return {
      ...{ campaign, kind, day: submittedOn },
      register: [campaign, organization, kind, state.standing.ordinal].join('/'),
      ...(year && { result: resultEntry(organization, year) }),
    };
  },
  indexes: [
    { keys: { 'keys.campaign': 1, 'keys.day': 1, _id: 1, unit: 1, 'keys.kind': 1 } },
    { keys: { 'keys.result': 1, 'keys.day': 1, _id: 1 }, where: { 'keys.result': { $exists: true } } },
    // Two that are written at once would be the same in number: the later one is judged anew, knowing the first.
    { keys: { 'keys.register': 1 }, unique: true },
  ],
  rows: reportRows,
  upcasters: {},
};
