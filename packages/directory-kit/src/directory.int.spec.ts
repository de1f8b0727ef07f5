import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import type { Envelope } from '@thidua/event-contracts';
import type { EventStore } from '@thidua/event-kit';
import { openTestStore } from '@thidua/test-kit';
import { directoryProjection } from './directory.projection.ts';
import { Directory } from './directory.store.ts';

const nation = 'organization.iycii4on';
const province = 'organization.gddna4ji';
const city = 'organization.qb7fhufd';
const ward = 'organization.jdtlzi5c';
const split = 'organization.knxrwj7q';

const version = (
  name: string,
  parent: string | null,
  validFrom: string | null,
  validTo: string | null,
  level = 'COMMUNE',
) => ({ ...{ name, parent, validFrom, validTo, level, kind: 'phuong', codes: [] } });
const event = (type: string, data: object) => ({ type: `vn.thidua.${type}`, data }) as unknown as Envelope;
const organization = (id: string, ...versions: object[]) =>
  event('organization-transcribed.v1', { id, versions });

const told: readonly Envelope[] = [
  organization(nation, version('Việt Nam', null, null, null, 'CENTRAL')),
  organization(province, version('Tỉnh Quảng Ninh', nation, null, null, 'PROVINCE')),
  organization(city, version('Thành phố Cẩm Phả', province, null, '2025-07-01', 'DISTRICT')),
  organization(
    ward,
    version('Phường Cẩm Trung', city, null, '2025-07-01'),
    version('Phường Cẩm Phả', province, '2025-07-01', null),
  ),
  organization(split, version('Phường Trưng Vương', city, null, null)),
  event('organization-reorganized.v1', {
    id: split,
    versions: [
      version('Phường Trưng Vương', city, null, '2025-07-01'),
      version('Phường Vàng Danh', province, '2025-07-01', null),
    ],
    predecessors: [],
    successors: [],
  }),
  event('role-assigned.v1', {
    id: 'role-assignment.1',
    person: 'person.1',
    organization: city,
    role: 'campaign-officer',
    validFrom: '2022-01-01',
    validTo: null,
  }),
  event('role-assigned.v1', {
    id: 'role-assignment.2',
    person: 'person.1',
    organization: city,
    role: 'a-role-of-the-future',
    validFrom: '2022-01-01',
    validTo: null,
  }),
  event('role-ended.v1', { id: 'role-assignment.1', validTo: '2025-07-01' }),
];

describe('the directory', () => {
  let store: EventStore;
  let directory: Directory;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    const service = { logical: 'campaigns' as const, aggregates: [], projections: [directoryProjection] };
    ({ store, discard } = await openTestStore(service));
    directory = new Directory(store, createClock());
    for (const each of told)
      for (const { collection, operation } of directoryProjection.on[each.type.slice('vn.thidua.'.length)]?.(
        each,
      ) ?? [])
        await store.connection.collection<{ _id: string }>(collection).bulkWrite([operation as never]);
  });
  afterAll(() => discard());

  it('knows an organization as of a day', async () => {
    expect(await directory.organizationOn(ward, '2025-06-30')).toMatchObject({
      name: 'Phường Cẩm Trung',
      parent: city,
    });
    expect(await directory.organizationOn(ward, '2025-07-01')).toMatchObject({
      name: 'Phường Cẩm Phả',
      parent: province,
    });
    expect(await directory.organizationOn(city, '2025-07-01')).toBeNull();
    expect(await directory.organizationOn('organization.zzzzzzzz', '2025-07-01')).toBeNull();
  });

  it('knows an organization as a reorganisation left it, and nothing of its lineage', async () => {
    expect(await directory.organizationOn(split, '2025-06-30')).toMatchObject({ parent: city });
    expect(await directory.organizationOn(split, '2025-07-01')).toMatchObject({
      name: 'Phường Vàng Danh',
      parent: province,
    });
    const stored = await store.connection
      .collection('directory_organizations')
      .findOne({ _id: split as never });
    expect(Object.keys(stored ?? {})).toEqual(['_id', 'versions']);
  });

  it('knows the whole life, open ends included', async () => {
    expect((await directory.organization(ward))?.life).toEqual({ validFrom: null, validTo: null });
    expect((await directory.organization(city))?.life).toEqual({ validFrom: null, validTo: '2025-07-01' });
  });

  it('walks up the tree of that day', async () => {
    expect(await directory.pathOf(ward, '2025-06-30')).toEqual([ward, city, province, nation]);
    expect(await directory.pathOf(ward, '2025-07-01')).toEqual([ward, province, nation]);
    expect(await directory.pathOf('organization.zzzzzzzz', '2025-07-01')).toEqual(['organization.zzzzzzzz']);
  });

  it('walks up from several at once, one step of all of them after the other', async () => {
    const ids = [ward, split, city, 'organization.zzzzzzzz', ward];
    expect(await directory.pathsOf(ids, '2026-01-01')).toEqual(
      new Map([
        [ward, [ward, province, nation]],
        [split, [split, province, nation]],
        [city, [city, province, nation]],
        ['organization.zzzzzzzz', ['organization.zzzzzzzz']],
      ]),
    );
    expect(await directory.pathsOf([], '2026-01-01')).toEqual(new Map());
  });

  it('keeps an ended organization under those who stood above it on its last day', async () => {
    expect(await directory.pathOf(city, '2026-01-01')).toEqual([city, province, nation]);
  });

  it('tells from when on those are no more that have ended by a day', async () => {
    const ids = [city, ward, province, 'organization.zzzzzzzz'];
    expect(await directory.endedAmong(ids, '2025-06-30')).toEqual(new Map());
    expect(await directory.endedAmong(ids, '2025-07-01')).toEqual(new Map([[city, '2025-07-01']]));
    expect(await directory.endedAmong([], '2025-07-01')).toEqual(new Map());
  });

  it('walks down the tree of that day', async () => {
    const below = async (root: string, day: string, level: 'DISTRICT' | 'COMMUNE') =>
      (await directory.below(root, day, { levels: [level] })).map(({ id, name }) => [id, name]);
    expect(await below(province, '2025-06-30', 'COMMUNE')).toEqual(
      expect.arrayContaining([
        [ward, 'Phường Cẩm Trung'],
        [split, 'Phường Trưng Vương'],
      ]),
    );
    expect(await below(city, '2025-07-01', 'COMMUNE')).toEqual([]);
    const after = await below(nation, '2025-07-01', 'COMMUNE');
    expect(after).toHaveLength(2);
    expect(after).toEqual(
      expect.arrayContaining([
        [ward, 'Phường Cẩm Phả'],
        [split, 'Phường Vàng Danh'],
      ]),
    );
  });

  it('knows the versions of several at once, of those that it knows', async () => {
    const found = await directory.versionsOf([ward, city, 'organization.zzzzzzzz']);
    expect([...found.keys()].toSorted()).toEqual([ward, city].toSorted());
    expect(await directory.versionsOf([])).toEqual(new Map());
  });

  it('names what it does not know', async () => {
    expect(await directory.unknownAmong([ward, 'organization.zzzzzzzz'])).toEqual(['organization.zzzzzzzz']);
    expect(await directory.unknownAmong([])).toEqual([]);
  });

  it('gives the assignments of a person, ended ones with their end, and no role that it does not understand', async () => {
    expect(await directory.assignmentsOf('person.1')).toEqual([
      {
        id: 'role-assignment.1',
        person: 'person.1',
        organization: city,
        role: 'campaign-officer',
        validFrom: '2022-01-01',
        validTo: '2025-07-01',
      },
    ]);
  });

  it('is not current as long as nobody told it up to when it knows', async () => {
    expect(await directory.isCurrent(100)).toBe(false);
  });
});
