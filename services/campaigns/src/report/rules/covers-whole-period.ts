import type { ReportedPlan } from '../report.commands.ts';
import type { ReportContent } from '../report.content.ts';

/**
 * Does the report speak of the campaign to its last day? A plan may ask for the report while it still runs: then it
 * does not, nor does one that begins later than the campaign. Null while nobody can tell that last day.
 */
export function coversWholePeriod(
  { covers }: Pick<ReportContent, 'covers'>,
  { startsOn, lastDay }: Pick<ReportedPlan, 'startsOn' | 'lastDay'>,
): boolean | null {
  if (startsOn !== null && covers.from > startsOn) return false;
  return lastDay === null ? null : covers.to >= lastDay;
}
