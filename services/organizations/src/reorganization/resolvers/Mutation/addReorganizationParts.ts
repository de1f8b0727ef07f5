import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeReorganization } from '../../authorize-reorganization.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { addReorganizationPartsInput } from '../../reorganization.input.ts';

export const addReorganizationParts: NonNullable<MutationResolvers['addReorganizationParts']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(addReorganizationPartsInput, args.input);
  if (!input.ok) return input.refusal;
  const { reorganizationId: id, parts } = input.value;
  const authorized = await authorizeReorganization(context, id);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, reorganization } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: reorganization.operatesFrom });
  const done = await carryOut(context, { type: 'AddReorganizationParts', data: { id, parts } }, write);
  return isRejection(done)
    ? refuse(done)
    : { __typename: 'AddReorganizationPartsSuccess', reorganization: done };
};
