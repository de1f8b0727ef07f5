import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { country, factsOfUnits, type Fixture, startFixture } from './organizations.fixture.ts';
import { startNeighbourDirectory } from './neighbour-directory.fixture.ts';

const province = 'organization.gddna4ji'; // Quảng Ninh, before and after
const city = 'organization.qb7fhufd'; // Cẩm Phả, until 30 June 2025
const renamed = 'organization.pn7kpmku'; // Đồng Nai, a city from 30 April 2026
const moved = 'organization.qh3ooafo'; // Cái Chiên, from a district to the province

describe('units of the committed facts', () => {
  let fixture: Fixture;
  let ask: Fixture['ask'];

  beforeAll(async () => {
    fixture = await startFixture('2026-11-21');
    ({ ask } = fixture);
  }, 60_000);
  afterAll(() => fixture.stop());

  it('are entered hundreds at once, the second time without an event', async () => {
    const units = factsOfUnits();
    const parts = [units.slice(0, 500), units.slice(500)];
    const enter = async (organizations: object[]) => {
      const answer = await fixture.run('transcribeOrganizations', fixture.archivist, { organizations });
      return answer.organizations?.length ?? answer;
    };
    expect(await enter(parts[0] ?? [])).toBe(500);
    expect(await enter(parts[1] ?? [])).toBe(units.length - 500);
    const events = await fixture.countEvents();
    for (const part of parts) expect(await enter(part)).toBe(part.length);
    expect(await fixture.countEvents()).toBe(events);
  });

  const one = `query($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) {
    id asOf name kind kindLabel english: kindLabel(language: EN) level code validFrom validTo lastDay
    parent { id asOf name } } }`;
  const seen = async (id: string, asOf: string | null) => (await ask(one, { id, asOf })).organization;

  it('are seen as of a day', async () => {
    expect(await seen(city, '2025-06-30')).toEqual({
      ...{ id: city, asOf: '2025-06-30', name: 'Thành phố Cẩm Phả', kind: 'thanh-pho-thuoc-tinh' },
      ...{ kindLabel: 'Thành phố thuộc tỉnh', english: 'City of a province', level: 'DISTRICT' },
      ...{ code: '195', validFrom: null, validTo: '2025-07-01', lastDay: '2025-06-30' },
      parent: { id: province, asOf: '2025-06-30', name: 'Tỉnh Quảng Ninh' },
    });
    expect(await seen(city, '2025-07-01')).toBeNull();
    expect(await seen('organization.knxrwj7q', '2025-06-30')).toBeNull(); // phường Uông Bí, a day too early
    expect(await seen('organization.zzzzzzzz', null)).toBeNull();
  });

  it('stay readable when they have ended, with their last day and what stood around it', async () => {
    const answer = await ask(
      `query($id: ID!) { organization(id: $id) { asOf name lastDay parent { asOf }
        children(first: 1) { totalCount nodes { asOf lastDay } } } }`,
      { id: city },
    );
    expect(answer.organization).toMatchObject({
      asOf: null,
      lastDay: '2025-06-30',
      parent: { asOf: '2025-06-30' },
    });
    expect(answer.organization.children.totalCount).toBeGreaterThan(10);
    expect(answer.organization.children.nodes[0].asOf).toBe('2025-06-30');
  });

  it('keep their identity through a change of name, kind or parent', async () => {
    const [before, after] = [await seen(renamed, '2026-04-29'), await seen(renamed, null)];
    expect([before.name, after.name]).toEqual(['Tỉnh Đồng Nai', 'Thành phố Đồng Nai']);
    expect([before.validTo, after.validFrom]).toEqual([null, '2025-07-01']);
    expect((await seen(moved, '2025-06-30')).parent.name).toMatch(/^Huyện/);
    expect((await seen(moved, '2025-07-01')).parent.id).toBe(province);
  });

  it('are found by their code of the day', async () => {
    const byCode = `query($code: String!, $asOf: Date) { organizationByCode(code: $code, asOf: $asOf) { id name } }`;
    const holder = async (code: string, asOf: string | null) =>
      (await ask(byCode, { code, asOf })).organizationByCode;
    expect(await holder('195', '2025-06-30')).toEqual({ id: city, name: 'Thành phố Cẩm Phả' });
    expect(await holder('195', null)).toBeNull();
    expect((await holder('22', null)).id).toBe(province);
    expect(await holder('no such code', null)).toBeNull();
  });

  const list = `query($filter: OrganizationFilter, $search: String, $asOf: Date, $first: Int, $after: String) {
    organizations(filter: $filter, search: $search, asOf: $asOf, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id name level } } }`;

  it('are counted by level as the law had it', async () => {
    const count = async (level: string, asOf: string, filter: object = {}) =>
      (await ask(list, { filter: { level, ...filter }, asOf })).organizations.totalCount;
    expect(await count('PROVINCE', '2025-06-30')).toBe(63);
    expect(await count('PROVINCE', '2025-07-01')).toBe(34);
    expect(await count('DISTRICT', '2025-07-01')).toBe(0);
    expect(await count('CENTRAL', '2025-07-01')).toBe(1);
    expect(await count('COMMUNE', '2025-06-30', { withinId: province })).toBe(171);
    expect(await count('COMMUNE', '2025-07-01', { withinId: province })).toBe(54);
  });

  it.each(['2025-12-31', null])('are listed page by page, by the names of the day %s', async (asOf) => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const variables: object = { filter: { parentId: country }, asOf, first: 10, after };
      const { organizations } = await ask(list, variables);
      names.push(...organizations.nodes.map(({ name }: { name: string }) => name));
      after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
    } while (after);
    const bare = (name: string) =>
      name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();
    expect(names).toHaveLength(34);
    expect(names.map(bare)).toEqual(names.map(bare).toSorted((a, b) => (a < b ? -1 : 1)));
    expect(names).toContain(asOf ? 'Tỉnh Đồng Nai' : 'Thành phố Đồng Nai');
  });

  it('are found by their names of the day, without accents and kind words', async () => {
    const found = async (search: string, asOf: string | null) =>
      (await ask(list, { search, asOf, first: 100 })).organizations.nodes.map(
        ({ name }: { name: string }) => name,
      );
    for (const search of ['cam pha', 'CẨM PHẢ', 'thành phố Cẩm Phả', 'pha cam'])
      expect(await found(search, '2025-06-30')).toContain('Thành phố Cẩm Phả');
    expect(await found('cam pha', null)).toEqual(['Phường Cẩm Phả']);
    expect(await found('tinh dong nai', null)).toEqual([]);
    expect(await found('.*', null)).toEqual([]);
  });

  it('resolve as references, a hundred with one query', async () => {
    const ids = factsOfUnits()
      .slice(0, 100)
      .map(({ id }) => id);
    const representations = [
      { __typename: 'Organization', id: city, asOf: '2024-12-01' },
      { __typename: 'Organization', id: city, asOf: null },
      { __typename: 'Organization', id: city, asOf: '2030-01-01' },
      { __typename: 'Organization', id: 'organization.zzzzzzzz', asOf: null },
      ...ids.map((id) => ({ __typename: 'Organization', id, asOf: null })),
    ];
    const entities = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id asOf name } } }`;
    const db = fixture.store.connection.db;
    await db?.setProfilingLevel('all');
    const { _entities } = await ask(entities, { r: representations });
    await db?.setProfilingLevel('off');
    const name = 'Thành phố Cẩm Phả';
    expect(_entities.slice(0, 4)).toEqual([
      { id: city, asOf: '2024-12-01', name },
      { id: city, asOf: null, name },
      { id: city, asOf: '2030-01-01', name },
      null,
    ]);
    expect(_entities.slice(4).map((each: { id: string }) => each.id)).toEqual(ids);
    const reads = { op: 'query', ns: `${db?.databaseName}.organizations` };
    expect(await db?.collection('system.profile').countDocuments(reads)).toBe(1);
  });

  it('say how much is known of their day, and which acts began and ended them', async () => {
    const life = 'knowledge establishedBy endedBy endedBefore';
    const known = `query($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) { ${life} }
      organizations(asOf: $asOf, first: 0) { knowledge } }`;
    const unrecorded = { establishedBy: null, endedBy: null, endedBefore: null };
    expect(await ask(known, { id: city, asOf: '2025-06-30' })).toEqual({
      organization: { knowledge: 'COMPLETE', ...unrecorded },
      organizations: { knowledge: 'COMPLETE' },
    });
    expect(await ask(known, { id: city, asOf: '2025-06-29' })).toEqual({
      organization: { knowledge: 'PARTIAL', ...unrecorded },
      organizations: { knowledge: 'PARTIAL' },
    });
  });

  it('answer a day that the calendar lacks with an error that names the argument', async () => {
    const wanted = [
      {
        extensions: expect.objectContaining({
          code: 'BAD_USER_INPUT',
          argument: 'asOf',
          reason: 'NOT_A_DAY',
        }),
      },
    ];
    expect(await fixture.errorsOf(one, { id: city, asOf: '2025-02-30' })).toMatchObject(wanted);
    expect(await fixture.errorsOf(list, { asOf: '30/6/2025' })).toMatchObject(wanted);
  });

  it('reach the directories of other services by Kafka', async () => {
    const neighbour = await startNeighbourDirectory(fixture.clock);
    const { directory } = neighbour;
    const path = await eventually(async () => {
      const above = await directory.pathOf(city, '2025-01-01');
      return above.length === 3 ? above : null;
    });
    expect(path).toEqual([city, province, country]);
    await neighbour.stop();
  });
});
