import { isRejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { planConferenceInput } from '../../conference.input.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { prepare } from '../../prepare.ts';

export const planConference: NonNullable<MutationResolvers['planConference']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(planConferenceInput, args.input);
  if (!input.ok) return input.refusal;
  const { content } = input.value;
  const prepared = await prepare(context, 'plan-conference', content);
  if (isRejection(prepared)) return refuse(prepared);

  const { actor, effectiveOn, facts } = prepared;
  const id = newEntityId('conference', unitKeyOf(content.hostId));
  const write = writeContext(context, actor, input.value, { effectiveOn });
  const command = async () => ({
    type: 'PlanConference' as const,
    data: { id, content, facts: await facts() },
  });
  const conference = await carryOut(context, id, command, write);
  return isRejection(conference) ? refuse(conference) : { __typename: 'PlanConferenceSuccess', conference };
};
