import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { authorizeAssessment } from '../../authorize-assessment.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherAssessmentFacts } from '../../report.facts.ts';
import { assessReportInput } from '../../report.input.ts';

export const assessReport: NonNullable<MutationResolvers['assessReport']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(assessReportInput, args.input);
  if (!input.ok) return input.refusal;
  const { reportId: id, grade, assessedOn, corrects } = input.value;
  const found = await context.reports.find(id);
  if (!found) return refuse(reject('REPORT_UNKNOWN', { path: ['reportId'], params: { id } }));
  const plan = await requirePlan(context, { id: found.content.campaignId, path: ['reportId'] });
  if (isRejection(plan)) return refuse(plan);
  const authorized = await authorizeAssessment(context, plan, assessedOn);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry, assessorId } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: assessedOn });
  const reviewYear = plan.terms?.annualReviewYear ?? null;
  const assessment = { grade, assessedOn, assessorId, entry, corrects, reviewYear };
  const command = async () => {
    const facts = await gatherAssessmentFacts(context, assessorId, assessedOn);
    return { type: 'AssessReport' as const, data: { id, assessment, facts } };
  };
  const report = await carryOut(context, id, command, write);
  return isRejection(report) ? refuse(report) : { __typename: 'AssessReportSuccess', report };
};
