import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeReorganization } from '../../authorize-reorganization.ts';
import { refuse, refuseAll } from '../../carry-out.ts';
import { enact } from '../../enact.ts';
import { enactReorganizationInput } from '../../reorganization.input.ts';

export const enactReorganization: NonNullable<MutationResolvers['enactReorganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(enactReorganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { reorganizationId: id } = input.value;
  const authorized = await authorizeReorganization(context, id);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, reorganization } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: reorganization.operatesFrom });
  const done = await enact(context, id, write);
  return 'status' in done
    ? { __typename: 'EnactReorganizationSuccess', reorganization: done }
    : refuseAll(done);
};
