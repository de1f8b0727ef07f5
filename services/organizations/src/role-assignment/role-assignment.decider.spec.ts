import { describe, expect, it } from '@jest/globals';
import { roleAssignedV1, roleEndedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import type { AssignmentFacts, AssignRole, EndRole } from './role-assignment.commands.ts';
import { decideRoleAssignment } from './role-assignment.decide.ts';
import type { RoleAssigned, RoleEnded } from './role-assignment.events.ts';
import { evolveRoleAssignment } from './role-assignment.evolve.ts';
import { publishRoleAssignmentEvent } from './role-assignment.publish.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

const role = specify({ decide: decideRoleAssignment, evolve: evolveRoleAssignment });
const assignment: RoleAssignmentState = {
  id: 'role-assignment.aaaaaaaa.01970000-0000-7000-8000-000000000001',
  person: 'person.aaaaaaaa.01970000-0000-7000-8000-000000000002',
  organization: 'organization.aaaaaaaa',
  role: 'archivist',
  validFrom: '2025-01-01',
  validTo: null,
  basis: 'QĐ 1',
};
const { id } = assignment;
const assigned: RoleAssigned = { type: 'RoleAssigned', data: assignment };
const ended: RoleEnded = { type: 'RoleEnded', data: { id, validTo: '2025-07-01' } };
const assign = (
  change: Partial<RoleAssignmentState> = {},
  known: Partial<AssignmentFacts> = {},
): AssignRole => ({
  type: 'AssignRole',
  data: {
    assignment: { ...assignment, ...change },
    facts: { isRole: true, organizationLife: { validFrom: null, validTo: '2025-07-01' }, held: [], ...known },
  },
});
const end = (validTo: string): EndRole => ({ type: 'EndRole', data: { id, validTo } });

describe('a role', () => {
  it('is given, also where the organization is not entered yet', () => {
    expect(role.given().when(assign())).toEqual([assigned]);
    expect(role.given().when(assign({}, { organizationLife: null }))).toEqual([assigned]);
  });

  it('is given again after its end', () => {
    const held = [{ ...assignment, id: 'other', validTo: '2025-01-01' }];
    expect(role.given().when(assign({}, { held }))).toEqual([assigned]);
  });

  it.each([
    ['ROLE_UNKNOWN', assign({}, { isRole: false })],
    ['HELD_FOR_NO_DAY', assign({ validTo: '2025-01-01' })],
    ['ORGANIZATION_NOT_IN_FORCE', assign({ validFrom: '2025-07-01' })],
    ['ROLE_HELD_ALREADY', assign({}, { held: [{ ...assignment, validTo: '2025-01-02' }] })],
  ])('is not given: %s', (code, command) => {
    expect(role.given().when(command)).toMatchObject({ code });
  });

  it('is given once', () => {
    expect(role.given(assigned).when(assign())).toMatchObject({ code: 'ASSIGNMENT_EXISTS' });
  });

  it('ends, earlier than it was to, and the same end changes nothing', () => {
    expect(role.given(assigned).when(end('2025-07-01'))).toEqual([ended]);
    expect(role.given(assigned, ended).when(end('2025-07-01'))).toEqual([]);
    expect(role.given(assigned, ended).when(end('2025-06-01'))).toHaveLength(1);
    expect(role.given(assigned).when(end('2025-01-01'))).toHaveLength(1);
  });

  it('does not end before it began, nor later than it did, nor unknown', () => {
    expect(role.given(assigned).when(end('2024-12-31'))).toMatchObject({ code: 'HELD_FOR_NO_DAY' });
    expect(role.given(assigned, ended).when(end('2025-07-02'))).toMatchObject({ code: 'ROLE_ENDED_BEFORE' });
    expect(role.given().when(end('2025-07-01'))).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it('is told to others without its reason', () => {
    const { basis, ...told } = assignment;
    const published = publishRoleAssignmentEvent(assigned);
    expect([published.contract.type, published.data]).toEqual([roleAssignedV1.type, told]);
    expect(JSON.stringify(published.data)).not.toContain(basis);
    expect(publishRoleAssignmentEvent(ended)).toMatchObject({
      contract: { type: roleEndedV1.type },
      data: ended.data,
    });
  });
});
