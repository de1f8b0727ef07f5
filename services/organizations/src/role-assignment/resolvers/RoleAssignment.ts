import type { RoleAssignmentResolvers } from '../../__generated__/resolvers-types.ts';
import { nearestView } from '../../organization/organization.view.ts';

export const RoleAssignment: RoleAssignmentResolvers = {
  personId: ({ person }) => person,
  organization: async ({ organization }, _args, { organizations, clock }) => {
    const state = await organizations.find(organization);
    return state && nearestView(state, null, clock.today());
  },
};
