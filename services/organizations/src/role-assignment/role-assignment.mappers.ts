import type { RoleAssignmentState } from './role-assignment.state.ts';

/** What stands behind the SDL type: the parent that its resolvers get. */
export type RoleAssignmentMapper = RoleAssignmentState;
