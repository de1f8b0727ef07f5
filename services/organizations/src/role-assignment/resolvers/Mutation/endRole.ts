import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { endRoleInput } from '../../role-assignment.input.ts';

export const endRole: NonNullable<MutationResolvers['endRole']> = async (_parent, args, context) => {
  const input = parseInput(endRoleInput, args.input);
  if (!input.ok) return input.refusal;
  const { assignmentId: id, validTo } = input.value;
  const path = ['assignmentId'];
  if (context.personId === null) return refuse(reject('SIGN_IN_REQUIRED'));
  const assignment = await context.roleAssignments.known(id);
  if (!assignment) return refuse(reject('UNKNOWN_ID', { path, params: { id } }));
  const place = { id: assignment.organization, path };
  const authorized = await authorizeAt(context, 'assign-role', 'RoleAssignment', [place]);
  if (isRejection(authorized)) return refuse(authorized);

  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: validTo });
  const command = { type: 'EndRole', data: { id, validTo } } as const;
  const done = await carryOut(context, id, () => Promise.resolve(command), write);
  return isRejection(done) ? refuse(done) : { __typename: 'EndRoleSuccess', assignment: done };
};
