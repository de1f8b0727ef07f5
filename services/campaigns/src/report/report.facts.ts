import { type LegalDay, versionOn } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { UnitInTree } from './names-unit.ts';
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
  const { organizationId, submittedOn } = content;
  const rows = sectionsOn(submittedOn);
  const [unit, inTree, earlier] = await Promise.all([
    versionsOf(context, organizationId),
    unitInTree(context, organizationId, submittedOn),
    context.reports.ofUnit(content),
  ]);
  const ofPlan = plan.terms?.duties.flatMap(({ requiredSections }) => requiredSections) ?? [];
  return {
    ...{ plan: reportedPlan(plan), unit, earlier, today: context.clock.today() },
    asked: askedOf(plan, content, inTree, rows),
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
    grades: gradesOn(day).map(({ code }) => code),
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

/** What is not there that day has no kind and no level: no rule means it but by its id. */
async function unitInTree({ directory }: Context, id: string, day: LegalDay): Promise<UnitInTree> {
  const path = await directory.pathOf(id, day);
  const versions = await directory.versionsOf(path);
  const inTree = (each: string) => {
    const { kind, level } = versionOn(versions.get(each) ?? [], day) ?? { kind: '', level: null };
    return { id: each, kind, level };
  };
  return { ...inTree(id), above: path.slice(1).map(inTree) };
}
