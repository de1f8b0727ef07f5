import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findDiscrepancies, newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { country, type Fixture, startFixture } from './organizations.fixture.ts';
import { startNeighbourDirectory } from './neighbour-directory.fixture.ts';

const unit = (key: string, change: object = {}) => ({
  id: `organization.${key}`,
  versions: [{ name: `Tỉnh ${key}`, kind: 'tinh', parentId: country, ...change }],
});
const body = (parentId: string, change: object = {}) => ({
  versions: [{ name: 'Sở Nội vụ', kind: 'so-noi-vu', parentId, ...change }],
});

describe('acts on organizations', () => {
  let fixture: Fixture;
  const enter = (organizations: object[], more: object = {}) =>
    fixture.run('transcribeOrganizations', fixture.archivist, { organizations, ...more });
  const province = 'organization.aaaaaaaa';

  beforeAll(async () => {
    fixture = await startFixture('2025-08-01');
    await enter([unit('aaaaaaaa', { codes: [{ scheme: 'GSO', value: '01' }] })]);
  }, 60_000);
  afterAll(() => fixture.stop());

  it('enters a parent after its children, and a body under an id of its own', async () => {
    const { organizations } = await enter([
      {
        id: 'organization.bbbbbbbc',
        versions: [{ name: 'Xã Một', kind: 'xa', parentId: 'organization.bbbbbbbb' }],
      },
      unit('bbbbbbbb'),
      body('organization.bbbbbbbb'),
    ]);
    expect(organizations[0]).toMatchObject({ id: 'organization.bbbbbbbc', asOf: null, level: 'COMMUNE' });
    expect(organizations[2].id).toMatch(/^organization\.bbbbbbbb\.[0-9a-f-]{36}$/);
    expect(organizations[2].level).toBeNull();
  });

  it('answers a repeated key with the same body', async () => {
    const input = [body(province)];
    const [first, second] = [
      await enter(input, { idempotencyKey: 'once' }),
      await enter(input, { idempotencyKey: 'once' }),
    ];
    expect(second).toEqual(first);
  });

  it('stores text in NFC', async () => {
    const name = 'Hội Nông dân tỉnh';
    const { organizations } = await enter([
      body(province, { name: name.normalize('NFD'), kind: 'hoi-nong-dan' }),
    ]);
    expect(organizations[0].name).toBe(name);
  });

  it('lists all that differ from what was entered, and all that is wrong with the rest', async () => {
    await enter([unit('cccccccc'), unit('dddddddd')]);
    const before = await fixture.countEvents();
    const differing = [
      unit('cccccccc', { name: 'Khác' }),
      unit('eeeeeeee'),
      unit('dddddddd', { name: 'Khác' }),
    ];
    expect(await enter(differing)).toMatchObject({
      __typename: 'Conflict',
      code: 'ORGANIZATION_DIFFERS',
      message: expect.stringContaining('organization.cccccccc, organization.dddddddd'),
    });
    const wrong = [
      unit('ffffffff', { kind: 'vuong-quoc' }),
      unit('gggggggg', { parentId: 'organization.zzzzzzzz' }),
      unit('hhhhhhhh', { validFrom: '2025-07-01', validTo: '2025-07-01' }),
      unit('iiiiiiii', { codes: [{ scheme: 'GSO', value: '01' }] }),
    ];
    const refusal = await enter(wrong);
    expect(refusal.message).not.toBe(refusal.messageEn);
    expect(
      refusal.faults.map(({ code, path }: { code: string; path: string[] }) => `${path[1]} ${code}`),
    ).toEqual(['0 KIND_UNKNOWN', '1 PARENT_UNKNOWN', '2 VERSION_ENDS_BEFORE_START', '3 CODE_HELD']);
    expect(await fixture.countEvents()).toBe(before);
  });

  it.each([
    [
      'a wrong day',
      [unit('jjjjjjjj', { validFrom: '2025-02-30' })],
      'NOT_A_DAY',
      ['organizations', '0', 'versions', '0', 'validFrom'],
    ],
    [
      'an empty name',
      [unit('jjjjjjjj', { name: ' ' })],
      'EMPTY_TEXT',
      ['organizations', '0', 'versions', '0', 'name'],
    ],
    [
      'an endless name',
      [unit('jjjjjjjj', { name: 'x'.repeat(301) })],
      'TEXT_TOO_LONG',
      ['organizations', '0', 'versions', '0', 'name'],
    ],
    [
      'an id that is none',
      [{ ...unit('jjjjjjjj'), id: 'organization.1' }],
      'MALFORMED_ID',
      ['organizations', '0', 'id'],
    ],
    [
      'an id of the wrong type',
      [unit('jjjjjjjj', { parentId: newEntityId('person', 'aaaaaaaa') })],
      'WRONG_ID_TYPE',
      ['organizations', '0', 'versions', '0', 'parentId'],
    ],
    [
      'no version',
      [{ id: 'organization.jjjjjjjj', versions: [] }],
      'TOO_FEW_ENTRIES',
      ['organizations', '0', 'versions'],
    ],
    ['an id twice', [unit('jjjjjjjj'), unit('jjjjjjjj')], 'ENTERED_TWICE', ['organizations', '1', 'id']],
    ['nothing', [], 'TOO_FEW_ENTRIES', ['organizations']],
    [
      'neither id nor parent',
      [{ versions: [{ name: 'Tỉnh', kind: 'tinh' }] }],
      'PARENT_NEEDED',
      ['organizations', '0', 'versions', '0', 'parentId'],
    ],
  ])('refuses %s by name, and stores nothing', async (_what, organizations, code, path) => {
    const before = await fixture.countEvents();
    expect(await enter(organizations)).toMatchObject({ __typename: 'InvalidInput', code, path });
    expect(await fixture.countEvents()).toBe(before);
  });

  it('lets nobody enter above or beside the place of the role', async () => {
    const local = newEntityId('person', 'aaaaaaaa');
    await fixture.assign(local, 'archivist', province);
    const as = (organizations: object[]) => fixture.run('transcribeOrganizations', local, { organizations });
    const done = await eventually(async () => (await as([body(province, { name: 'Sở Một' })])).organizations);
    expect(done).toHaveLength(1);
    const noRight = { __typename: 'Forbidden', code: 'NO_RIGHT' };
    expect(await as([unit('kkkkkkkk')])).toMatchObject(noRight);
    expect(await as([body('organization.bbbbbbbb')])).toMatchObject(noRight);
    expect(await as([body(province, { name: 'Sở Hai' }), unit('kkkkkkkk')])).toMatchObject(noRight);
    expect(
      await as([{ id: 'organization.kkkkkkkk', versions: [{ name: 'Vua', kind: 'quoc-gia' }] }]),
    ).toMatchObject({ code: 'UNKNOWN_ID' });
    expect(
      await fixture.run('transcribeOrganizations', null, { organizations: [unit('kkkkkkkk')] }),
    ).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  });

  it('establishes and dissolves a body, and tells the directory of all services', async () => {
    const input = {
      name: 'Sở Ngoại vụ',
      kind: 'so-noi-vu',
      parentId: province,
      validFrom: '2025-08-15',
      legalBasis: 'QĐ 1',
    };
    const run = (
      act: 'establishOrganization' | 'dissolveOrganization',
      change: object,
      person: string | null = fixture.administrator,
    ) => fixture.run(act, person, change);
    expect(await run('establishOrganization', input, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await run('establishOrganization', { ...input, kind: 'xa' })).toMatchObject({
      code: 'UNIT_BY_REORGANISATION',
      path: ['kind'],
    });
    expect(await run('establishOrganization', { ...input, parentId: 'organization.zzzzzzzz' })).toMatchObject(
      { code: 'UNKNOWN_ID' },
    );
    const { organization } = await run('establishOrganization', input);
    expect(organization).toMatchObject({ name: 'Sở Ngoại vụ', level: null, parent: { id: province } });

    const end = { organizationId: organization.id, lastDay: '2025-12-31', legalBasis: 'QĐ 2' };
    const { organization: below } = await run('establishOrganization', {
      ...input,
      parentId: organization.id,
    });
    expect(await run('dissolveOrganization', end)).toMatchObject({ code: 'BODIES_STILL_BELOW' });
    await run('dissolveOrganization', { ...end, organizationId: below.id });
    expect(await run('dissolveOrganization', end)).toMatchObject({
      organization: { validTo: '2026-01-01', lastDay: '2025-12-31' },
    });
    expect(await run('dissolveOrganization', { ...end, organizationId: province })).toMatchObject({
      code: 'UNIT_BY_REORGANISATION',
    });

    const neighbour = await startNeighbourDirectory(fixture.clock);
    const { directory } = neighbour;
    const life = await eventually(async () => {
      const known = await directory.organization(organization.id);
      return known?.life.validTo ? known.life : null;
    });
    expect(life).toEqual({ validFrom: '2025-08-15', validTo: '2026-01-01' });
    await neighbour.stop();
  });

  it('lets one of two win who take the same code at the same time', async () => {
    const codes = [{ scheme: 'GSO', value: '77' }];
    const take = async (key: string) => {
      const input = { organizations: [unit(key, { codes })] };
      return (await fixture.run('transcribeOrganizations', fixture.archivist, input)).code;
    };
    const rivals = ['llllllll', 'mmmmmmmm'];
    const answers = await Promise.all(rivals.map(take));
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers).toContain('CODE_HELD');
  });

  it('leaves snapshots that are what their events say', async () => {
    expect(await findDiscrepancies(fixture.store, organizationAggregate)).toEqual([]);
  });
});
