import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeReorganization } from '../../authorize-reorganization.ts';
import { refuse } from '../../carry-out.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import { noDraft } from '../../reorganization.decide.ts';
import { rehearseReorganizationInput } from '../../reorganization.input.ts';

export const rehearseReorganization: NonNullable<MutationResolvers['rehearseReorganization']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(rehearseReorganizationInput, args.input);
  if (!input.ok) return input.refusal;
  const { reorganizationId: id } = input.value;
  const authorized = await authorizeReorganization(context, id);
  if (isRejection(authorized)) return refuse(authorized);
  const { reorganization } = authorized;
  if (reorganization.status !== 'DRAFT') return refuse(noDraft(reorganization));
  const rehearsal = await rehearse(context, reorganization);
  return { __typename: 'RehearseReorganizationSuccess', reorganization, rehearsal };
};
