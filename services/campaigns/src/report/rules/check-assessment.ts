import { reject, type Rejection } from '@thidua/domain-kit';
import { checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { AssessmentFacts } from '../report.commands.ts';
import type { Assessment } from '../report.content.ts';
import { assessmentOf, type ReportState } from '../report.state.ts';

/** A report is judged once, after it came in, by who exists that day; a judgement is put right only for a reason. */
export function checkAssessment(
  { grade, assessedOn: day, assessorId, corrects }: Assessment,
  state: ReportState,
  { grades, assessor, today }: AssessmentFacts,
): Rejection | null {
  const names = new Map(grades.map(({ code, label }) => [code, `${label} (${code})`]));
  if (!names.has(grade))
    return reject('GRADE_UNKNOWN', {
      path: ['grade'],
      params: { grade, known: [...names.values()].join(', ') },
    });
  if (day > today) return reject('ACT_IN_THE_FUTURE', { path: ['assessedOn'], params: { day } });
  const ended = checkInForce([{ id: assessorId, versions: assessor, path: ['assessedOn'] }], day);
  if (ended) return ended;
  const standing = assessmentOf(state);
  if (!standing && corrects !== null) return reject('NOTHING_TO_CORRECT', { path: ['corrects'] });
  if (standing && corrects === null)
    return reject('REPORT_ASSESSED', {
      path: ['reportId'],
      params: { day: standing.assessedOn, grade: names.get(standing.grade) ?? standing.grade },
    });
  const earliest = standing?.assessedOn ?? state.content.submittedOn;
  if (day < earliest)
    return reject('ASSESSED_TOO_EARLY', { path: ['assessedOn'], params: { day, earliest } });
  return null;
}
