import type { ReportState } from './report.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ReportMapper = ReportState;
