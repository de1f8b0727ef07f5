import type { Resolvers } from './__generated__/resolvers-types.ts';
import { dissolveOrganization } from './organization/resolvers/Mutation/dissolveOrganization.ts';
import { establishOrganization } from './organization/resolvers/Mutation/establishOrganization.ts';
import { transcribeOrganizations } from './organization/resolvers/Mutation/transcribeOrganizations.ts';
import { Organization } from './organization/resolvers/Organization.ts';
import { organization } from './organization/resolvers/Query/organization.ts';
import { organizationByCode } from './organization/resolvers/Query/organizationByCode.ts';
import { organizations } from './organization/resolvers/Query/organizations.ts';
import { assignRole } from './role-assignment/resolvers/Mutation/assignRole.ts';
import { endRole } from './role-assignment/resolvers/Mutation/endRole.ts';
import { roleAssignments } from './role-assignment/resolvers/Query/roleAssignments.ts';
import { RoleAssignment } from './role-assignment/resolvers/RoleAssignment.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { organization, organizationByCode, organizations, roleAssignments },
  Mutation: { transcribeOrganizations, establishOrganization, dissolveOrganization, assignRole, endRole },
  Organization,
  RoleAssignment,
};
