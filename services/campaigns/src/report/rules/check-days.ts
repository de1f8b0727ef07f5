import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { checkActDay } from '../../acts-on-plans/check-act-day.ts';
import type { SubmissionFacts } from '../report.commands.ts';
import type { ReportContent } from '../report.content.ts';

type Dated = Pick<ReportContent, 'kind' | 'covers' | 'submittedOn'>;

/** A report speaks of days of the campaign that have passed, and a final one of a campaign that has. */
export function checkDays(report: Dated, facts: SubmissionFacts): Rejection | null {
  const { submittedOn: day, covers } = report;
  const { plan, today } = facts;
  const { earliestDay, lastDay } = plan;
  // Reports come in when all is over: that the plan is closed does not stand against them.
  const refused = checkActDay({ day, field: 'submittedOn', plan: { ...plan, closedOn: null }, today });
  if (refused) return refused;
  if (covers.to > day)
    return reject('COVERS_THE_FUTURE', { path: ['covers', 'to'], params: { to: covers.to, day } });
  if (earliestDay !== null && covers.from < earliestDay) return outside('from', covers.from, facts);
  if (lastDay !== null && covers.to > lastDay) return outside('to', covers.to, facts);
  return report.kind === 'FINAL_REPORT' ? checkEnd(day, facts) : null;
}

const outside = (end: 'from' | 'to', day: LegalDay, { plan }: SubmissionFacts) =>
  reject('COVERS_OUTSIDE_CAMPAIGN', {
    path: ['covers', end],
    params: { day, first: plan.earliestDay ?? '—', last: plan.lastDay ?? '—' },
  });

/** Unless the plan itself asks for it while it still runs, if only others, a final report waits for the end. */
function checkEnd(day: LegalDay, { plan, asked }: SubmissionFacts): Rejection | null {
  const { lastDay, isOpenEnded } = plan;
  const due = asked.due ?? asked.firstDueOfAll;
  if (lastDay === null) return isOpenEnded && due === null ? tooEarly(day, '—') : null;
  if (day >= lastDay || (due !== null && due < lastDay)) return null;
  return tooEarly(day, lastDay);
}

const tooEarly = (day: LegalDay, last: string) =>
  reject('FINAL_BEFORE_END', { path: ['submittedOn'], params: { day, last } });
