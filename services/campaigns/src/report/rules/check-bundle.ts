import { reject, type Rejection } from '@thidua/domain-kit';
import type { SubmissionFacts } from '../report.commands.ts';
import { bundleKinds, type BundlePart, type ReportContent } from '../report.content.ts';

/** As officials call the papers. */
const namesVi: Record<BundlePart['kind'], string> = {
  REPORT: 'báo cáo',
  AWARD_SUBMISSION: 'tờ trình',
  AWARD_LIST: 'danh sách đề nghị khen thưởng',
};

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
      return reject('BUNDLE_PART_TWICE', {
        path: path('kind'),
        params: { kind: part.kind, kindVi: namesVi[part.kind] },
      });
    if (part.issuedOn > submittedOn)
      return reject('BUNDLE_PART_TOO_LATE', {
        path: path('issuedOn'),
        params: { day: part.issuedOn, submittedOn },
      });
    if (part.kind === 'REPORT' && part.documentNumber !== documentNumber)
      return refuseNumber(part.documentNumber, documentNumber, path('documentNumber'));
  }
  if (kind !== 'FINAL_REPORT' || !asked.bundle) return null;
  const missing = bundleKinds.filter((each) => !kinds.includes(each));
  if (missing.length === 0) return null;
  return reject('BUNDLE_INCOMPLETE', {
    path: ['bundle'],
    params: {
      missing: missing.join(', '),
      missingVi: missing.map((each) => namesVi[each]).join(', '),
      ...asked.bundle,
    },
  });
}

/** The two numbers differ: one of them is left out, or they are of two reports. */
function refuseNumber(number: string | null, expected: string | null, path: readonly string[]): Rejection {
  if (expected === null) return reject('REPORT_NUMBER_MISSING', { path: ['documentNumber'] });
  if (number === null) return reject('BUNDLE_NUMBER_MISSING', { path, params: { expected } });
  return reject('BUNDLE_OF_ANOTHER_REPORT', { path, params: { number, expected } });
}
