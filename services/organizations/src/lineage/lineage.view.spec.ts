import { describe, expect, it } from '@jest/globals';
import { predecessorsOn, successorsOn } from './direct-edges.ts';
import { type World, worldAfter } from './lineage.fixture.ts';
import { endViews, predecessorViews, successorViews } from './lineage.view.ts';

const today = '2026-11-21';
const world = coded(
  worldAfter(
    ['Trưng Vương', 'Thanh Sơn', 'Yên Thanh', 'Âu Cơ', 'Bạch Đằng', 'Điền Công'],
    [
      ['before 2023-05-01', 'Điền Công => Trưng Vương', 'Trưng Vương => Trưng Vương'],
      [
        '2025-07-01',
        ...['Yên Thanh => Uông Bí', 'Bạch Đằng => Uông Bí', 'Âu Cơ => Uông Bí', 'Thanh Sơn => Uông Bí'],
        ...['Trưng Vương ~> Vàng Danh', 'Trưng Vương ~> Uông Bí'],
      ],
    ],
  ),
  { 'Thanh Sơn': '06811', 'Trưng Vương': '06820', 'Yên Thanh': '06826', 'Uông Bí': '06811' },
);
const find = async (ids: readonly string[]) => ids.map((id) => world.get(id) ?? null);

/** The same with these GSO codes. */
function coded(plain: World, codes: Readonly<Record<string, string>>): World {
  const withCode = [...plain].map(([id, state]) => {
    const [first, ...rest] = state.versions;
    const value = codes[id];
    const held = value === undefined ? [] : [{ scheme: 'GSO', value }];
    const versions = [{ ...first, codes: held }, ...rest.map((one) => ({ ...one, codes: held }))] as const;
    return [id, { ...state, versions }] as const;
  });
  return new Map(withCode);
}

function stateOf(id: string) {
  const state = world.get(id);
  if (!state) throw new Error(id);
  return state;
}

describe('predecessors', () => {
  it('are shown as of the day before, by code and then by name', async () => {
    const views = await predecessorViews(predecessorsOn(stateOf('Uông Bí'), today), find, today);
    expect(views.map(({ organization: { id } }) => id)).toEqual([
      ...['Thanh Sơn', 'Trưng Vương', 'Yên Thanh', 'Âu Cơ', 'Bạch Đằng'],
    ]);
    for (const { organization } of views)
      expect(organization).toMatchObject({ asOf: '2025-06-30', day: '2025-06-30', around: '2025-06-30' });
  });

  it('of an unknown day are shown as of the last day before its bound', async () => {
    const views = await predecessorViews(predecessorsOn(stateOf('Trưng Vương'), '2025-06-30'), find, today);
    expect(views.map(({ organization: { id, asOf } }) => `${id} ${asOf}`)).toEqual([
      ...['Trưng Vương 2023-04-30', 'Điền Công 2023-04-30'],
    ]);
    expect(views[1]).toMatchObject({ effectiveOn: null, effectiveBefore: '2023-05-01', share: 'FULL' });
  });
});

describe('successors', () => {
  it('are shown as of their first day', async () => {
    const views = await successorViews(successorsOn(stateOf('Trưng Vương'), '2025-06-30'), find, today);
    expect(views.map(({ organization: { id, asOf } }) => `${id} ${asOf}`)).toEqual([
      ...['Uông Bí 2025-07-01', 'Vàng Danh 2025-07-01'],
    ]);
  });
});

describe('the ends of a lineage', () => {
  it('are shown as of the day to which it was asked, by code', () => {
    const ends = [
      { state: stateOf('Yên Thanh'), isCertain: true },
      { state: stateOf('Trưng Vương'), isCertain: false },
    ];
    expect(endViews(ends, '2024-06-01', today)).toMatchObject([
      { organization: { id: 'Trưng Vương', asOf: '2024-06-01' }, certainty: 'POSSIBLE' },
      { organization: { id: 'Yên Thanh', asOf: '2024-06-01' }, certainty: 'CERTAIN' },
    ]);
  });
});
