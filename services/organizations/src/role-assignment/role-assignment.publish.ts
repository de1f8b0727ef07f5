import { roleAssignedV1, roleEndedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { RoleAssignmentEvent } from './role-assignment.events.ts';

/** Private event → public contract. Why a role was given stays here. */
export function publishRoleAssignmentEvent(event: RoleAssignmentEvent): Publication {
  switch (event.type) {
    case 'RoleAssigned': {
      const { basis: _basis, ...assignment } = event.data;
      return publication(roleAssignedV1, assignment);
    }
    case 'RoleEnded':
      return publication(roleEndedV1, event.data);
  }
}
