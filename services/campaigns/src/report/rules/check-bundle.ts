import { reject, type Rejection } from '@thidua/domain-kit';
import type { SubmissionFacts } from '../report.commands.ts';
import { bundleKinds, type ReportContent } from '../report.content.ts';

/**
 * Papers that go together: each once, none later than the report is sent, and its own paper under its own number. A
 * final report has all three where the plan demands them.
 */
export function checkBundle(
  { kind, bundle, documentNumber, submittedOn }: ReportContent,
  { asked }: Pick<SubmissionFacts, 'asked'>,
): Rejection | null {
  const kinds = bundle.map((part) => part.kind);
  for (const [index, part] of bundle.entries()) {
    const path = (field: string) => ['bundle', String(index), field];
    if (kinds.indexOf(part.kind) < index)
      return reject('BUNDLE_PART_TWICE', { path: path('kind'), params: { kind: part.kind } });
    if (part.issuedOn > submittedOn)
      return reject('BUNDLE_PART_TOO_LATE', {
        path: path('issuedOn'),
        params: { day: part.issuedOn, submittedOn },
      });
    if (part.kind === 'REPORT' && part.documentNumber !== documentNumber)
      return reject('BUNDLE_OF_ANOTHER_REPORT', {
        path: path('documentNumber'),
        params: { number: part.documentNumber ?? '—', expected: documentNumber ?? '—' },
      });
  }
  if (kind !== 'FINAL_REPORT' || !asked.bundle) return null;
  const missing = bundleKinds.filter((each) => !kinds.includes(each));
  if (missing.length === 0) return null;
  return reject('BUNDLE_INCOMPLETE', {
    path: ['bundle'],
    params: { missing: missing.join(', '), ...asked.bundle },
  });
}
