import type { Rejection } from '@thidua/domain-kit';
import { checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { SubmissionFacts } from '../report.commands.ts';
import type { ReportContent } from '../report.content.ts';

/** A unit that has ended reports no more: whoever took it over does. */
export function checkUnit(
  { organizationId: id, submittedOn }: Pick<ReportContent, 'organizationId' | 'submittedOn'>,
  { unit: versions }: Pick<SubmissionFacts, 'unit'>,
): Rejection | null {
  return checkInForce([{ id, versions, path: ['organizationId'] }], submittedOn);
}
