import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { requirePlan } from '../../../plan/require-plan.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherFacts } from '../../registration.facts.ts';
import { registerForCampaignInput } from '../../registration.input.ts';

export const registerForCampaign: NonNullable<MutationResolvers['registerForCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(registerForCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, ...content } = input.value;
  const { campaignId, organizationId, registeredOn } = content;
  const unit = { id: organizationId, path: ['organizationId'] };
  const authorized = await authorizeAct(context, 'register', 'Registration', unit, registeredOn);
  if (isRejection(authorized)) return refuse(authorized);
  const plan = await requirePlan(context, { id: campaignId, path: ['campaignId'] });
  if (isRejection(plan)) return refuse(plan);

  const { actor, entry } = authorized;
  const id = newEntityId('registration', unitKeyOf(organizationId));
  const write = writeContext(context, actor, input.value, { effectiveOn: registeredOn });
  const command = async () => {
    const facts = await gatherFacts(context, content, plan);
    return { type: 'RegisterForCampaign' as const, data: { id, entry, content, facts } };
  };
  const registration = await carryOut(context, id, command, write);
  return isRejection(registration)
    ? refuse(registration)
    : { __typename: 'RegisterForCampaignSuccess', registration };
};
