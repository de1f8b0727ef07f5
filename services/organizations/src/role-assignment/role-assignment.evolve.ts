import type { RoleAssignmentEvent } from './role-assignment.events.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveRoleAssignment(
  state: RoleAssignmentState | undefined,
  event: RoleAssignmentEvent,
): RoleAssignmentState {
  switch (event.type) {
    case 'RoleAssigned':
      return event.data;
    case 'RoleEnded':
      if (!state) throw new Error(`ended before it was known: ${event.data.id}`);
      return { ...state, validTo: event.data.validTo };
  }
}
