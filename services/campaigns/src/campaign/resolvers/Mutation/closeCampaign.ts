import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeForCampaign } from '../../authorize-for-campaign.ts';
import { courseFacts } from '../../campaign.facts.ts';
import { closeCampaignInput } from '../../campaign.input.ts';
import { carryOut, refuse } from '../../carry-out.ts';

export const closeCampaign: NonNullable<MutationResolvers['closeCampaign']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(closeCampaignInput, args.input);
  if (!input.ok) return input.refusal;
  const { campaignId: id, closedOn, endedWith } = input.value;
  const plan = await context.campaigns.find(id);
  if (!plan) return refuse(reject('PLAN_NOT_IN_FORCE', { path: ['campaignId'], params: { id } }));
  const authorized = await authorizeForCampaign(context, 'close', plan, closedOn);
  if (isRejection(authorized)) return refuse(authorized);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: closedOn });
  const command = async () => {
    const facts = await courseFacts(context, id, closedOn);
    return {
      type: 'CloseCampaign' as const,
      data: { id, closedOn, endedWith, entry: authorized.entry, ...facts },
    };
  };
  const campaign = await carryOut(context, id, command, write);
  return isRejection(campaign) ? refuse(campaign) : { __typename: 'CloseCampaignSuccess', campaign };
};
