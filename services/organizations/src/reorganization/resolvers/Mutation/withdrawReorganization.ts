import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeReorganization } from '../../authorize-reorganization.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { withdrawReorganizationInput } from '../../reorganization.input.ts';

export const withdrawReorganization: NonNullable<MutationResolvers['withdrawReorganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(withdrawReorganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { reorganizationId: id } = input.value;
  const authorized = await authorizeReorganization(context, id);
  if (isRejection(authorized)) return refuse(authorized);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: null });
  const done = await carryOut(context, { type: 'WithdrawReorganization', data: { id } }, write);
  return isRejection(done)
    ? refuse(done)
    : { __typename: 'WithdrawReorganizationSuccess', reorganization: done };
};
