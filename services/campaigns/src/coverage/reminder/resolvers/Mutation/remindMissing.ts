import { isRejection, reject, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../../__generated__/resolvers-types.ts';
import { authorizeForCampaign } from '../../../../campaign/authorize-for-campaign.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { makeReminder } from '../../make-reminder.ts';
import { remindMissingInput } from '../../reminder.input.ts';

const noRight = (organization: string) =>
  reject('NO_RIGHT', { path: ['campaignId'], params: { action: 'remind', organization } });

export const remindMissing: NonNullable<MutationResolvers['remindMissing']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(remindMissingInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, ...wished } = input.value;
  const { campaignId, remindedOn } = wished;
  const plan = await context.campaigns.find(campaignId);
  if (!plan || plan.status === 'DRAFT')
    return refuse(reject('CAMPAIGN_NOT_ISSUED', { path: ['campaignId'], params: { id: campaignId } }));
  const authorized = await authorizeForCampaign(context, 'remind', plan, remindedOn);
  if (isRejection(authorized)) return refuse(authorized);
  // No paper of a reminder comes in to be entered for others: who makes it, urges.
  if (authorized.entry !== 'OWN') return refuse(noRight(plan.content.issuerId));

  const id = newEntityId('reminder', unitKeyOf(campaignId));
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: remindedOn });
  const command = async () => {
    // What was read for the right to do it may be of another moment.
    const [stored] = await context.campaigns.stored([campaignId]);
    const now = stored && stored.status !== 'DRAFT' ? stored : plan;
    const coverage = context.coverage.afresh();
    return makeReminder({ ...context, coverage }, now, { id, ...wished, stage: null });
  };
  const reminder = await carryOut(context, id, command, write);
  return isRejection(reminder) ? refuse(reminder) : { __typename: 'RemindMissingSuccess', reminder };
};
