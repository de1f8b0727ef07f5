import { isRoleCode } from '@thidua/auth-kit';
import { isRejection, lifeOf, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAt } from '../../../organization/authorize-at.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { assignRoleInput } from '../../role-assignment.input.ts';

export const assignRole: NonNullable<MutationResolvers['assignRole']> = async (_parent, args, context) => {
  const input = parseInput(assignRoleInput, args.input);
  if (!input.ok) return input.refusal;
  const { personId: person, organizationId: organization, role, validFrom, validTo, basis } = input.value;
  const place = { id: organization, path: ['organizationId'] };
  const authorized = await authorizeAt(context, 'assign-role', 'RoleAssignment', [place]);
  if (isRejection(authorized)) return refuse(authorized);

  const { organizations, roleAssignments } = context;
  const id = newEntityId('role-assignment', unitKeyOf(organization));
  const assignment = { id, person, organization, role, validFrom, validTo, basis };
  const makeCommand = async () => {
    const [known] = await organizations.read([organization]);
    const facts = {
      isRole: isRoleCode(role),
      organizationLife: known ? lifeOf(known.versions) : null,
      held: await roleAssignments.held({ person, organization, role }),
    };
    return { type: 'AssignRole' as const, data: { assignment, facts } };
  };
  const write = writeContext(context, authorized.actor, input.value, { effectiveOn: validFrom });
  const done = await carryOut(context, id, makeCommand, write);
  return isRejection(done) ? refuse(done) : { __typename: 'AssignRoleSuccess', assignment: done };
};
