import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { country, type Fixture, startFixture } from './organizations.fixture.ts';

const province = 'organization.aaaaaaaa';
const neighbour = 'organization.bbbbbbbb';
const unit = (id: string, change: object = {}) => ({
  id,
  versions: [{ name: 'Tỉnh', kind: 'tinh', parentId: country, ...change }],
});

describe('roles', () => {
  let fixture: Fixture;
  const official = newEntityId('person', 'aaaaaaaa');
  const manager = newEntityId('person', 'aaaaaaaa');
  const list = `query($personId: ID!) { roleAssignments(personId: $personId) {
    totalCount nodes { id personId role basis validFrom validTo organization { name } } } }`;
  const rolesOf = async (personId: string, person?: string) =>
    (await fixture.ask(list, { personId }, person)).roleAssignments;

  beforeAll(async () => {
    fixture = await startFixture('2025-08-01');
    const organizations = [unit(province), unit(neighbour, { validTo: '2025-07-01' })];
    await fixture.run('transcribeOrganizations', fixture.archivist, { organizations });
  }, 60_000);
  afterAll(() => fixture.stop());

  it('are given, and seen by their holder and by those who may read them', async () => {
    expect(await fixture.assign(official, 'campaign-officer', province)).toMatchObject({
      __typename: 'AssignRoleSuccess',
      assignment: { role: 'campaign-officer', organization: { id: province, name: 'Tỉnh' } },
    });
    const one = { personId: official, role: 'campaign-officer', basis: 'Quyết định thử', validTo: null };
    for (const person of [official, fixture.administrator])
      expect(await rolesOf(official, person)).toMatchObject({ totalCount: 1, nodes: [one] });
    for (const person of [undefined, fixture.archivist])
      expect(await rolesOf(official, person)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('reach only below the place where they are held', async () => {
    await fixture.assign(manager, 'system-administrator', province);
    const give = (organizationId: string) =>
      fixture.run('assignRole', manager, {
        ...{ personId: manager, organizationId, role: 'reader', validFrom: '2025-08-01', basis: 'Thử' },
      });
    const given = await eventually(async () => (await give(province)).assignment);
    expect(given.role).toBe('reader');
    expect(await give(country)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    expect(await give(neighbour)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    expect((await rolesOf(fixture.archivist, manager)).totalCount).toBe(0);
  });

  it.each([
    ['a role that nobody knows', { role: 'king' }, 'ROLE_UNKNOWN', ['role']],
    [
      'an organization that nobody knows',
      { organizationId: 'organization.zzzzzzzz' },
      'UNKNOWN_ID',
      ['organizationId'],
    ],
    [
      'an organization that has ended',
      { organizationId: neighbour, validFrom: '2025-07-01' },
      'ORGANIZATION_NOT_IN_FORCE',
      ['validFrom'],
    ],
    ['an end before the beginning', { validTo: '2025-08-01' }, 'HELD_FOR_NO_DAY', ['validTo']],
    ['a person that is none', { personId: province }, 'WRONG_ID_TYPE', ['personId']],
    ['a day that the calendar lacks', { validFrom: '2025-02-29' }, 'NOT_A_DAY', ['validFrom']],
    ['no reason', { basis: ' ' }, 'EMPTY_TEXT', ['basis']],
  ])('are not given for %s', async (_what, change, code, path) => {
    const input = {
      personId: official,
      organizationId: province,
      role: 'reader',
      validFrom: '2025-08-01',
      basis: 'Thử',
    };
    const before = await fixture.countEvents();
    const refusal = await fixture.run('assignRole', fixture.administrator, { ...input, ...change });
    expect(refusal).toMatchObject({ code, path });
    expect(refusal.message).not.toBe(refusal.messageEn);
    expect(await fixture.countEvents()).toBe(before);
  });

  it('end, and take their rights along', async () => {
    const deputy = newEntityId('person', 'aaaaaaaa');
    const { assignment } = await fixture.assign(deputy, 'system-administrator', province);
    expect(await fixture.assign(deputy, 'system-administrator', province)).toMatchObject({
      code: 'ROLE_HELD_ALREADY',
    });
    const mayRead = async () => (await rolesOf(official, deputy)).totalCount === 1;
    await eventually(mayRead);
    const end = { assignmentId: assignment.id, validTo: '2025-08-01' };
    expect(await fixture.run('endRole', null, end)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await fixture.run('endRole', official, end)).toMatchObject({ code: 'NO_RIGHT' });
    const unknown = newEntityId('role-assignment', 'aaaaaaaa');
    expect(
      await fixture.run('endRole', fixture.administrator, { ...end, assignmentId: unknown }),
    ).toMatchObject({ code: 'UNKNOWN_ID' });
    expect(await fixture.run('endRole', fixture.administrator, end)).toMatchObject({
      assignment: { validTo: '2025-08-01' },
    });
    await eventually(async () => !(await mayRead()));
  });
});
