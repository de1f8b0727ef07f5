import { type Decision, overlap, reject, validOn } from '@thidua/domain-kit';
import type { AssignRole, EndRole, RoleAssignmentCommand } from './role-assignment.commands.ts';
import type { RoleAssignmentEvent } from './role-assignment.events.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

/** The rules of the assignment aggregate: (command, state) → events, or what stands against it. */
export function decideRoleAssignment(
  command: RoleAssignmentCommand,
  state: RoleAssignmentState | undefined,
): Decision<RoleAssignmentEvent> {
  switch (command.type) {
    case 'AssignRole':
      return assignRole(command, state);
    case 'EndRole':
      return endRole(command, state);
  }
}

function assignRole(
  { data }: AssignRole,
  state: RoleAssignmentState | undefined,
): Decision<RoleAssignmentEvent> {
  const { assignment, facts } = data;
  const { id, role, organization, validFrom, validTo } = assignment;
  const { isRole, organizationLife: life, held } = facts;
  if (state) return reject('ASSIGNMENT_EXISTS', { params: { id } });
  if (!isRole) return reject('ROLE_UNKNOWN', { path: ['role'], params: { role } });
  if (validTo !== null && validTo <= validFrom)
    return reject('HELD_FOR_NO_DAY', { path: ['validTo'], params: { validFrom, validTo } });
  if (life && !validOn(life, validFrom))
    return reject('ORGANIZATION_NOT_IN_FORCE', {
      path: ['validFrom'],
      params: { id: organization, day: validFrom, from: life.validFrom ?? '…', to: life.validTo ?? '…' },
    });
  const same = held.find((each) => overlap(each, assignment));
  if (same) return reject('ROLE_HELD_ALREADY', { path: ['role'], params: { role, id: same.id } });
  return [{ type: 'RoleAssigned', data: assignment }];
}

function endRole({ data }: EndRole, state: RoleAssignmentState | undefined): Decision<RoleAssignmentEvent> {
  const { id, validTo } = data;
  if (!state) return reject('UNKNOWN_ID', { path: ['assignmentId'], params: { id } });
  if (state.validTo === validTo) return [];
  // On its first day it may end: an assignment by mistake then never was in force.
  if (validTo < state.validFrom)
    return reject('HELD_FOR_NO_DAY', {
      path: ['validTo'],
      params: { validFrom: state.validFrom, validTo },
    });
  if (state.validTo !== null && state.validTo < validTo)
    return reject('ROLE_ENDED_BEFORE', { path: ['validTo'], params: { id, validTo: state.validTo } });
  return [{ type: 'RoleEnded', data: { id, validTo } }];
}
