import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versionOn } from '@thidua/domain-kit';
import { rowsOf } from '@thidua/event-kit';
import { entered, kinds, type Nation, openNation, reorganised } from './nation.fixture.ts';
import { belowFilter } from './organization/below.queries.ts';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import type { OrganizationSearch } from './organization/organization-page.queries.ts';
import type { OrganizationState } from './organization/organization.state.ts';

const before = '2025-06-30';
const country = 'organization.iycii4on';
const haNoi = 'organization.ymnfowfm';

describe('in the whole nation', () => {
  let nation: Nation;
  beforeAll(async () => void (nation = await openNation()), 120_000);
  afterAll(() => nation.discard());

  const pageOf = (
    wanted: Partial<OrganizationSearch>,
    first = 20,
    after: (string | number)[] | null = null,
  ) => nation.queries().page({ day: reorganised, ...wanted }, { first, after });
  const namesOf = async (wanted: Partial<OrganizationSearch>, first?: number) => {
    const { rows } = await pageOf(wanted, first);
    return rows.map(({ state }) => versionOn(state.versions, wanted.day ?? reorganised)?.name);
  };
  const allOf = async (wanted: Partial<OrganizationSearch>, first: number) => {
    const found: OrganizationState[] = [];
    for (let after: (string | number)[] | null = null; ;) {
      const page = await pageOf(wanted, first, after);
      found.push(...page.rows.map(({ state }) => state));
      expect(page.rows.length).toBe(
        page.hasNextPage ? first : page.totalCount - (found.length - page.rows.length),
      );
      if (!page.hasNextPage) return found;
      after = [...(page.rows.at(-1)?.key ?? [])];
    }
  };

  it.each([
    ['cam pha', 'Phường Cẩm Phả', reorganised],
    ['CẨM PHẢ', 'Phường Cẩm Phả', reorganised],
    ['Cẩm Phả'.normalize('NFD'), 'Phường Cẩm Phả', reorganised],
    ['tp cam pha', 'Thành phố Cẩm Phả', before],
    ['TP. Cẩm Phả', 'Thành phố Cẩm Phả', before],
    ['p. uong bi', 'Phường Uông Bí', reorganised],
    ['p.uông bí', 'Phường Uông Bí', reorganised],
    ['phuong uong bi', 'Phường Uông Bí', reorganised],
    ['bi uong', 'Phường Uông Bí', reorganised],
    ['uông b', 'Phường Uông Bí', reorganised],
    ['Ưng Bí', 'Phường Uông Bí', reorganised],
    ['đk van don', 'Đặc khu Vân Đồn', reorganised],
    ['tx dong trieu', 'Thị xã Đông Triều', '2024-10-31'],
    ['ea hleo', 'Xã Ea H’Leo', reorganised],
    ["EA H'LEO", 'Xã Ea H’Leo', reorganised],
    ['cẩm giang', 'Xã Cẩm Giang', reorganised],
    ['cẩm giàng', 'Xã Cẩm Giàng', reorganised],
    ['hoà bình', 'Phường Hòa Bình', reorganised],
    ['hòa bình', 'Phường Hòa Bình', reorganised],
    ['hoà', 'Phường Hòa Bình', reorganised],
    ['hóa', 'Phường Hóa Châu', reorganised],
  ])('%s finds %s first', async (search, name, day) => {
    expect((await namesOf({ search, day }))[0]).toBe(name);
  });

  it.each(['.*', '…', '\\', '"'])('%s has no word and finds nothing', async (search) => {
    expect(await pageOf({ search })).toEqual({ rows: [], hasNextPage: false, totalCount: 0 });
  });

  it.each(['(hà', 'hà|nội', '^hà$', 'hà[', 'a+b*c?'])('%s is no expression', async (search) => {
    await expect(pageOf({ search })).resolves.toBeDefined();
  });

  it('a blank search asks for nothing', async () => {
    expect(await pageOf({ search: '  ', level: 'PROVINCE' })).toMatchObject({ totalCount: 34 });
  });

  it('a unit comes before the bodies whose names go on with its own', async () => {
    const committees = nation.states.filter(
      ({ versions: [first] }) => first.kind === 'uy-ban-nhan-dan' && first.validTo === null,
    );
    expect(committees.length).toBeGreaterThan(10);
    for (const { versions } of committees.slice(0, 10)) {
      const unit = nation.states.find(({ id }) => id === versions[0].parent);
      const name = unit?.versions.at(-1)?.name ?? '';
      const { rows } = await pageOf({ search: name.toLowerCase() }, 1);
      expect(rows[0]?.state.versions.at(-1)?.name).toBe(name);
    }
  });

  it('what is spelt so comes first, then what is so but for accents, then what begins so, then the rest', async () => {
    const found = await namesOf({ search: 'tân an', level: 'COMMUNE' }, 100);
    const bare = (name = '') => name.replace(/^(Xã|Phường|Đặc khu) /, '');
    const ranks = found.map((name) => {
      if (bare(name) === 'Tân An') return 0;
      if (/^t[aâ]n [aâ]n$/i.test(bare(name))) return 1;
      return /^t[aâ]n [aâ]n/i.test(bare(name)) ? 2 : 3;
    });
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3]));
  });

  it.each([
    ['by rank', { search: 'tan', level: 'COMMUNE' as const }],
    ['by name', { parentId: haNoi, level: 'COMMUNE' as const }],
  ])('pages %s lead through all of it once, in one order', async (_what, wanted) => {
    const whole = (await allOf(wanted, 100)).map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(100);
    expect(new Set(whole).size).toBe(whole.length);
    expect((await allOf(wanted, 7)).map(({ id }) => id)).toEqual(whole);
  });

  it.each([
    [haNoi, before, {}],
    [haNoi, reorganised, {}],
    [haNoi, before, { level: 'COMMUNE' as const }],
    [haNoi, before, { level: 'DISTRICT' as const }],
    [haNoi, before, { level: 'CENTRAL' as const }],
    [haNoi, before, { kind: 'phuong' }],
    [haNoi, before, { kind: 'uy-ban-nhan-dan' }],
    ['organization.qb7fhufd', before, {}],
    ['organization.zzzzzzzz', before, {}],
    [country, before, {}],
    [country, before, { level: 'CENTRAL' as const }],
    [country, reorganised, { level: 'COMMUNE' as const }],
    [country, before, { kind: 'quoc-gia' }],
    [country, reorganised, { kind: 'uy-ban-nhan-dan' }],
  ])('below %s on %s, %j, is what the parents say', async (withinId, day, attributes) => {
    const inForce = new Map(
      nation.states.flatMap(({ id, versions }) => {
        const version = versionOn(versions, day);
        return version ? [[id, version] as const] : [];
      }),
    );
    const isBelow = (id: string): boolean => {
      const parent = inForce.get(id)?.parent ?? null;
      return parent !== null && (parent === withinId || isBelow(parent));
    };
    const fits = (id: string) =>
      Object.entries(attributes).every(([name, value]) => inForce.get(id)?.[name as 'kind'] === value);
    const expected = [...inForce.keys()].filter((id) => isBelow(id) && fits(id));
    const { totalCount, rows } = await pageOf({ withinId, day, ...attributes }, 100);
    expect(totalCount).toBe(expected.length);
    expect(rows.filter(({ state }) => !expected.includes(state.id))).toEqual([]);
  });

  it('below and above a parent at once is below both', async () => {
    const district = 'organization.qb7fhufd';
    const within = (withinId: string) => pageOf({ withinId, parentId: district, day: before });
    expect((await within('organization.gddna4ji')).totalCount).toBe(15);
    expect((await within(haNoi)).totalCount).toBe(0);
  });

  it('no more is gone through than is allowed', async () => {
    const rows = rowsOf(nation.store, organizationAggregate);
    const within = { withinId: haNoi, day: before };
    await expect(belowFilter(rows, kinds, within, 100)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter', reason: 'TOO_MUCH_BELOW' },
    });
    await expect(belowFilter(rows, kinds, { ...within, level: 'COMMUNE' }, 100)).resolves.toBeDefined();
  });

  it('two cannot take a code from the same day', async () => {
    const holder = nation.states.find(
      ({ versions: [{ codes, level }] }) => codes.length > 0 && level === 'COMMUNE',
    );
    if (!holder) throw new Error('no commune has a code');
    const rival = { ...holder, id: 'organization.zzzzzzzz' };
    const context = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
    await expect(nation.writer.execute(() => [entered(rival)], context)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});
