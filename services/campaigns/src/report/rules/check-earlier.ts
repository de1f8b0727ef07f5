import { reject, type Rejection } from '@thidua/domain-kit';
import type { SubmissionFacts } from '../report.commands.ts';
import type { ReportContent } from '../report.content.ts';

/** One final report of a unit on a plan; and no day is reported in two periodic ones. */
export function checkEarlier(
  { kind, covers }: Pick<ReportContent, 'kind' | 'covers'>,
  { earlier }: Pick<SubmissionFacts, 'earlier'>,
): Rejection | null {
  const alike = earlier.filter((each) => each.kind === kind);
  if (kind === 'FINAL_REPORT' && alike[0])
    return reject('FINAL_REPORT_EXISTS', { path: ['kind'], params: { id: alike[0].id } });
  if (kind !== 'PERIODIC_REPORT') return null;
  const same = alike.find((each) => each.covers.from <= covers.to && covers.from <= each.covers.to);
  if (!same) return null;
  const { id, covers: days } = same;
  return reject('PERIOD_REPORTED', { path: ['covers'], params: { id, from: days.from, to: days.to } });
}
