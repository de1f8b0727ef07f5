import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherSubmissionFacts } from '../../report.facts.ts';
import { submitReportInput } from '../../report.input.ts';

export const submitReport: NonNullable<MutationResolvers['submitReport']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(submitReportInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, ...content } = input.value;
  const { organizationId, campaignId, submittedOn } = content;
  const unit = { id: organizationId, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'report', 'Report', unit, submittedOn);
  if (isRejection(authorized)) return refuse(authorized);
  const plan = await requirePlan(context, { id: campaignId, path: ['campaignId'] });
  if (isRejection(plan)) return refuse(plan);

  const { actor, entry } = authorized;
  const id = newEntityId('report', unitKeyOf(organizationId));
  const write = writeContext(context, actor, input.value, { effectiveOn: submittedOn });
  const command = async () => {
    const facts = await gatherSubmissionFacts(context, content, plan);
    return { type: 'SubmitReport' as const, data: { id, content, entry, facts } };
  };
  const report = await carryOut(context, id, command, write);
  return isRejection(report) ? refuse(report) : { __typename: 'SubmitReportSuccess', report };
};
