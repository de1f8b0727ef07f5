import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archivist, city, officer, province } from '../testing/start-campaigns.ts';
import {
  authority,
  formerHaiPhong,
  haiPhong,
  idOf,
  nation,
  samples,
  startMovements,
} from './testing/start-movements.ts';

const list = `query ($filter: MovementFilter, $first: Int, $after: String) {
  movements(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id title } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly title: string }[];
}

describe('the catalogue of movements', () => {
  let running: Awaited<ReturnType<typeof startMovements>>;

  const catalogue = (change: object, person?: string) => {
    const movement = { issuerId: haiPhong, title: 'Phong trào', isConfirmed: true, ...change };
    return running.act('catalogueMovement', movement, person);
  };
  const listed = async (filter: object, page: object = {}): Promise<Page> =>
    (await running.ask(list, { filter, ...page })).data.movements;
  const titlesOf = ({ nodes }: Page) => nodes.map(({ title }) => title);

  beforeAll(async () => {
    running = await startMovements();
  }, 30_000);
  afterAll(() => running.discard());

  it('is entered from the samples, twice with one outcome', async () => {
    const first = await running.enterSamples();
    expect(first.map(({ movement }) => movement?.id)).toEqual(samples.map(({ id }) => id));
    expect(await running.enterSamples()).toEqual(first);
    expect(await running.store.models.events.countDocuments({ aggregateType: 'movement' })).toBe(33);
    const issuerOf = (title: string) =>
      first.find(({ movement }) => movement.title === title)?.movement.issuer;
    expect(issuerOf('Tăng thu ngân sách địa phương')).toEqual({ id: formerHaiPhong, asOf: '2019-09-17' });
    // No day is known of it: its unit is seen on its last one.
    const withoutDay = 'Công chức phục vụ Chính phủ, Chính phủ phục vụ Nhân dân và vì tiện ích của Nhân dân';
    expect(issuerOf(withoutDay)).toEqual({ id: formerHaiPhong, asOf: '2025-06-30' });
  }, 30_000);

  it('has a movement once, and names the one that is there', async () => {
    const again = { issuerId: formerHaiPhong, title: 'Tăng thu ngân sách', period: { from: '2019-01-01' } };
    const plan = { planNumber: '231/KH-UBND', planIssuedOn: '2019-09-17' };
    const message = expect.stringContaining(idOf('Tăng thu ngân sách địa phương'));
    expect(await catalogue({ ...again, ...plan })).toMatchObject({
      ...{ __typename: 'Conflict', code: 'MOVEMENT_PLAN_TAKEN', path: ['planNumber'], message },
    });
    expect(await catalogue({ ...again, title: '“Tăng thu ngân sách địa phương”' })).toMatchObject({
      ...{ __typename: 'Conflict', code: 'MOVEMENT_NAME_TAKEN', path: ['title'], message },
    });
  });

  it('lets one of two through who enter the same at once', async () => {
    const outcomes = await Promise.all(
      ['Xanh, sạch, đẹp', 'xanh - sạch - đẹp'].map((title) => catalogue({ title }, authority)),
    );
    const [won, lost] = outcomes.toSorted((one) => (one.movement ? -1 : 1));
    expect(won.movement.id).toMatch(/^movement\.umw7knfm\./);
    const message = expect.stringContaining(won.movement.id);
    expect(lost).toMatchObject({ code: 'MOVEMENT_NAME_TAKEN', message });
  });

  it.each([
    ['of another unit', authority, { issuerId: province }, 'NO_RIGHT'],
    ['with a role that does not catalogue', officer, { issuerId: city }, 'NO_RIGHT'],
    ['under an id of another unit', archivist, { id: samples[0]?.id }, 'ID_OF_ANOTHER_UNIT'],
    [
      'of a day before the unit was',
      archivist,
      { planIssuedOn: '2025-06-30' },
      'MOVEMENT_ISSUER_NOT_IN_FORCE',
    ],
    ['without a title', archivist, { title: ' ' }, 'EMPTY_TEXT'],
    [
      'that ends before it begins',
      archivist,
      { period: { from: '2025-01-02', to: '2025-01-01' } },
      'PERIOD_ENDS_BEFORE_START',
    ],
  ])('refuses a movement %s', async (_what, person, change, code) => {
    expect(await catalogue(change, person)).toMatchObject({ code });
  });

  it('tells everybody what is known of a movement, and null of what is not there', async () => {
    const query = `query ($id: ID!) { movement(id: $id) {
      planNumber planIssuedOn period { from to } launchedBy legalBasis isConfirmed source { text line } } }`;
    const of = async (id: string) => (await running.ask(query, { id })).data.movement;
    expect(await of(idOf('Tăng thu ngân sách địa phương'))).toEqual({
      ...{ planNumber: '231/KH-UBND', planIssuedOn: '2019-09-17', isConfirmed: true },
      ...{ period: { from: '2019-01-01', to: '2025-12-31' }, launchedBy: 'thành phố', legalBasis: null },
      source: { text: '"Tăng thu ngân sách địa phương" giai đoạn 2019 - 2025', line: 118 },
    });
    expect(await of('movement.umw7knfm.01970000-0000-7000-8000-000000000001')).toBeNull();
  });

  it('is listed by title, page by page', async () => {
    const all = await listed({ issuerId: nation });
    expect(all.totalCount).toBe(6);
    const titles: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await listed({ issuerId: nation }, { first: 4, after });
      titles.push(...titlesOf(page));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(titles).toEqual(titlesOf(all));
    expect(titles[0]).toBe('Cả nước chung sức xây dựng nông thôn mới');
  });

  it.each([
    ['an alias, without accents', 'nha hu hong', 'Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025'],
    [
      'the number of the plan',
      '175/kh',
      'Thực hiện chương trình chuyển đổi số thành phố Hải Phòng đến năm 2025',
    ],
  ])('is searched by %s', async (_what, text, title) => {
    const [found, ...others] = titlesOf(await listed({ text }));
    expect(found).toContain(title);
    expect(others).toEqual([]);
  });

  it('is listed by the day: what may run then', async () => {
    const onDay = async (day: string) => titlesOf(await listed({ issuerId: province, onDay: day }));
    const digital = 'Chuyển đổi số toàn diện';
    expect(await onDay('2021-12-31')).not.toContain(digital);
    expect(await onDay('2022-01-01')).toContain(digital);
    expect(await onDay('2025-12-31')).toContain(digital);
    expect(await onDay('2026-01-01')).not.toContain(digital);
    // Nobody knows when it ends.
    expect(await onDay('2026-01-01')).toContain('Dân vận khéo');
    const wrong = await running.ask(list, { filter: { onDay: '2025-02-30' } });
    expect(wrong.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.onDay' });
  });
});
