import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { authorizeInspection } from '../../authorize-inspection.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherFacts } from '../../inspection.facts.ts';
import { recordInspectionInput } from '../../inspection.input.ts';

export const recordInspection: NonNullable<MutationResolvers['recordInspection']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(recordInspectionInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, ...content } = input.value;
  const { campaignId, organizationId, bodyId, inspectedOn } = content;
  const authorized = await authorizeInspection(context, bodyId, inspectedOn);
  if (isRejection(authorized)) return refuse(authorized);
  const unknown = await ensureKnown(context, [{ id: organizationId, path: ['organizationId'] }]);
  if (unknown) return refuse(unknown);
  const plan = await requirePlan(context, { id: campaignId, path: ['campaignId'] });
  if (isRejection(plan)) return refuse(plan);

  const { actor, entry } = authorized;
  const id = newEntityId('inspection', unitKeyOf(bodyId));
  const write = writeContext(context, actor, input.value, { effectiveOn: inspectedOn });
  const command = async () => {
    const facts = await gatherFacts(context, content, plan);
    return { type: 'RecordInspection' as const, data: { id, content, entry, facts } };
  };
  const inspection = await carryOut(context, id, command, write);
  return isRejection(inspection) ? refuse(inspection) : { __typename: 'RecordInspectionSuccess', inspection };
};
