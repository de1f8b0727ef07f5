import type { LegalDay } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { dutiesOfUnit } from '../scope/duties-of-unit.ts';
import { askedOf } from './report.asked.ts';
import type { AssessmentFacts, ReportedPlan, SubmissionFacts } from './report.commands.ts';
import type { ReportContent } from './report.content.ts';
import { gradesOn, sectionsOn } from './report.tables.ts';

/** What submitting must know besides the aggregate. Unit and plan must be known by now. */
export async function gatherSubmissionFacts(
  context: Context,
  content: ReportContent,
  plan: Plan,
): Promise<SubmissionFacts> {
  const { organizationId, kind, submittedOn } = content;
  const rows = sectionsOn(submittedOn);
  const [unit, duties, earlier] = await Promise.all([
    versionsOf(context, organizationId),
    dutiesOfUnit(context, plan, { organizationId, kind, day: submittedOn }),
    context.reports.ofUnit(content),
  ]);
  const ofPlan = plan.terms?.duties.flatMap(({ requiredSections }) => requiredSections) ?? [];
  return {
    ...{ plan: reportedPlan(plan), unit, earlier, today: context.clock.today() },
    asked: askedOf(plan, content, duties, rows),
    knownSections: [...new Set([...rows.map(({ code }) => code), ...ofPlan])],
  };
}

/** What assessing must know besides the aggregate. */
export async function gatherAssessmentFacts(
  context: Context,
  assessorId: string,
  day: LegalDay,
): Promise<AssessmentFacts> {
  return {
    grades: gradesOn(day).map(({ code, vi }) => ({ code, label: vi })),
    assessor: await versionsOf(context, assessorId),
    today: context.clock.today(),
  };
}

function reportedPlan({ issuedFrom, period, launchedOn, closedOn }: Plan): ReportedPlan {
  const lastDay = closedOn ?? period?.to ?? null;
  return {
    ...{ issuedFrom, lastDay },
    earliestDay: period?.from ?? issuedFrom,
    startsOn: period?.from ?? launchedOn,
    isOpenEnded: period !== null && lastDay === null,
  };
}

const versionsOf = async ({ directory }: Context, id: string) =>
  (await directory.organization(id))?.versions ?? [];
