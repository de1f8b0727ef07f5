import type { AggregateType } from '@thidua/event-kit';
import type { RoleAssignmentEvent } from './role-assignment.events.ts';
import { evolveRoleAssignment } from './role-assignment.evolve.ts';
import { publishRoleAssignmentEvent } from './role-assignment.publish.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

/** How role assignments are stored, found and told to others. */
export const roleAssignmentAggregate: AggregateType<RoleAssignmentState, RoleAssignmentEvent> = {
  name: 'role-assignment',
  owner: 'organizations',
  collection: 'role_assignments',
  evolve: evolveRoleAssignment,
  publish: publishRoleAssignmentEvent,
  keys: () => ({}),
  indexes: [{ keys: { 'state.person': 1, 'state.validFrom': -1, _id: 1 } }],
  upcasters: {},
};
