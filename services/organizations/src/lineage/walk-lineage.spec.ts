import { describe, expect, it } from '@jest/globals';
import { type Act, lineageIn, worldAfter } from './lineage.fixture.ts';

/** Acts of 2023 to 2026 in Quảng Ninh, Hà Nội and Đồng Nai, as far as they are needed. */
const acts: readonly Act[] = [
  ['before 2023-05-01', 'Điền Công => Trưng Vương', 'Trưng Vương => Trưng Vương'],
  ['2024-11-01', 'Đông Triều cũ => Đức Chính', 'Đức Chính => Đức Chính'],
  [
    '2025-07-01',
    ...['Thanh Sơn => Uông Bí', 'Quang Trung => Uông Bí', 'Yên Thanh => Uông Bí', 'Trưng Vương ~> Uông Bí'],
    ...['Trưng Vương ~> Vàng Danh', 'Đức Chính ~> An Sinh', 'Đức Chính ~> Đông Triều'],
    ...['Cái Chiên => Cái Chiên', 'Huyện Hải Hà =>'],
  ],
  ['2026-04-30', 'Đông Triều => Đông Triều', 'Cái Chiên => Cái Chiên'],
];
const first = ['Điền Công', 'Trưng Vương', 'Đông Triều cũ', 'Đức Chính', 'Thanh Sơn', 'Quang Trung'];
const nation = worldAfter([...first, 'Yên Thanh', 'Cái Chiên', 'Huyện Hải Hà', 'Hòa'], acts);
const ends = async (from: string, to: string) => (await lineageIn(nation, from, to)).ends;

describe('the lineage of a unit', () => {
  it('is the unit itself while no act lies between', async () => {
    expect(await ends('Hòa @ 2020-01-01', '2026-11-21')).toEqual(['Hòa']);
    expect(await ends('Uông Bí @ 2025-07-01', '2025-07-01')).toEqual(['Uông Bí']);
    expect(await ends('Uông Bí @ 2026-11-21', '2025-07-01')).toEqual(['Uông Bí']);
  });

  it('is the unit itself where it went on through acts', async () => {
    expect(await ends('Cái Chiên @ 2025-06-30', '2026-11-21')).toEqual(['Cái Chiên']);
    expect(await ends('Cái Chiên @ 2026-11-21', '2020-01-01')).toEqual(['Cái Chiên']);
  });

  it('goes over two acts, and is possible if one of them took a part', async () => {
    expect(await ends('Đông Triều cũ @ 2024-03-01', '2025-06-30')).toEqual(['Đức Chính']);
    expect(await ends('Đông Triều cũ @ 2024-03-01', '2025-07-01')).toEqual(['An Sinh?', 'Đông Triều?']);
    expect(await ends('Đông Triều cũ @ 2024-03-01', '2026-11-21')).toEqual(['An Sinh?', 'Đông Triều?']);
  });

  it('goes back over two acts', async () => {
    expect(await ends('An Sinh @ 2026-11-21', '2024-03-01')).toEqual(['Đông Triều cũ?', 'Đức Chính?']);
    expect(await ends('An Sinh @ 2026-11-21', '2024-11-01')).toEqual(['Đức Chính?']);
  });

  it('tells what went in full from what went in part', async () => {
    const whole = ['Quang Trung', 'Thanh Sơn'];
    expect(await ends('Uông Bí @ 2026-11-21', '2024-06-01')).toEqual([
      ...whole,
      ...['Trưng Vương?', 'Yên Thanh'],
    ]);
    expect(await ends('Trưng Vương @ 2025-06-30', '2025-07-01')).toEqual(['Uông Bí?', 'Vàng Danh?']);
  });

  it('stops at what was dissolved into nothing, and at what began out of nothing', async () => {
    expect(await ends('Huyện Hải Hà @ 2025-06-30', '2025-07-01')).toEqual([]);
    const world = worldAfter([], [['2010-01-01', '=> Mới']]);
    expect((await lineageIn(world, 'Mới @ 2026-11-21', '2009-12-31')).ends).toEqual([]);
  });
});

describe('an act of an unknown day', () => {
  it('is not gone back over to a day on or after its bound', async () => {
    expect(await ends('Uông Bí @ 2025-07-01', '2023-05-01')).not.toContain('Điền Công?');
    expect(await ends('Trưng Vương @ 2024-01-01', '2023-05-01')).toEqual(['Trưng Vương']);
  });

  it('makes what it ended possible before the bound, and what went on through it certain', async () => {
    expect(await ends('Trưng Vương @ 2024-01-01', '2020-01-01')).toEqual(['Trưng Vương', 'Điền Công?']);
    expect(await ends('Uông Bí @ 2025-07-01', '2020-01-01')).toContain('Điền Công?');
  });

  it('leaves it certain where what it ended went: that is known to have happened', async () => {
    expect(await ends('Điền Công @ 2020-01-01', '2024-01-01')).toEqual(['Trưng Vương']);
    expect(await ends('Điền Công @ 2020-01-01', '2023-04-30')).toEqual(['Điền Công?']);
  });

  it('says nothing against one that is known to have been there on a later day', async () => {
    const world = worldAfter(
      ['A'],
      [
        ['2000-01-01', 'A => B'],
        ['before 2010-01-01', 'B => C'],
      ],
    );
    expect((await lineageIn(world, 'C @ 2020-01-01', '1999-12-31')).ends).toEqual(['A']);
    expect((await lineageIn(world, 'C @ 2020-01-01', '2000-01-01')).ends).toEqual(['B?']);
    expect((await lineageIn(world, 'B @ 2005-01-01', '2000-01-01')).ends).toEqual(['B']);
  });

  it('also leaves it open whether what it dissolved into nothing was still there', async () => {
    const world = worldAfter(['A'], [['before 2010-01-01', 'A =>']]);
    expect((await lineageIn(world, 'A @ 2000-01-01', '2009-12-31')).ends).toEqual(['A?']);
    expect((await lineageIn(world, 'A @ 2000-01-01', '2000-01-01')).ends).toEqual(['A']);
    expect((await lineageIn(world, 'A @ 2000-01-01', '1990-01-01')).ends).toEqual(['A']);
  });

  it('casts no doubt on an earlier life', async () => {
    const world = worldAfter(
      ['A'],
      [
        ['2010-01-01', 'A =>'],
        ['2015-01-01', '=> A'],
        ['before 2020-01-01', 'A =>'],
      ],
    );
    expect((await lineageIn(world, 'A @ 2000-01-01', '2009-12-31')).ends).toEqual(['A']);
    expect((await lineageIn(world, 'A @ 2015-01-01', '2019-12-31')).ends).toEqual(['A?']);
  });
});

describe('an edge that leads to nobody', () => {
  it('is a fault, and no shorter answer', async () => {
    const world = new Map(worldAfter(['A'], [['2010-01-01', 'A => B']]));
    world.delete('B');
    await expect(lineageIn(world, 'A @ 2000-01-01', '2020-01-01')).rejects.toThrow('B, which nobody knows');
  });
});

describe('several ways to one end', () => {
  it('are not added up: two parts that meet again stay possible', async () => {
    const world = worldAfter(
      ['A'],
      [
        ['2001-01-01', 'A ~> B', 'A ~> C'],
        ['2002-01-01', 'B => D', 'C => D'],
      ],
    );
    expect(await lineageIn(world, 'A @ 2000-01-01', '2020-01-01')).toEqual({ ends: ['D?'], asked: 2 });
    expect(await lineageIn(world, 'D @ 2020-01-01', '2000-01-01')).toEqual({ ends: ['A?'], asked: 2 });
  });

  it('cost one question a hop, wide as the hop may be', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `U${n}`);
    const world = worldAfter(many, [
      ['2001-01-01', ...many.map((id) => `${id} => V${id}`)],
      ['2002-01-01', ...many.map((id) => `V${id} => W`)],
    ]);
    expect(await lineageIn(world, 'W @ 2020-01-01', '2000-01-01')).toEqual({
      ends: many.toSorted(),
      asked: 2,
    });
  });
});

describe('a part that was given away', () => {
  const world = worldAfter(['Cho', 'Nhận'], [['2010-01-01', 'Cho ~> Nhận', 'Cho ~> Cho', 'Nhận => Nhận']]);

  it('leaves both ways of the giver possible', async () => {
    expect((await lineageIn(world, 'Cho @ 2009-12-31', '2010-01-01')).ends).toEqual(['Cho?', 'Nhận?']);
    expect((await lineageIn(world, 'Nhận @ 2010-01-01', '2009-12-31')).ends).toEqual(['Cho?', 'Nhận']);
  });
});

describe('a unit that was restored', () => {
  const world = worldAfter(
    ['A', 'B', 'C'],
    [
      ['2010-01-01', 'A => B', 'B => B'],
      ['2015-01-01', 'B ~> A', 'B ~> B'],
      ['2012-01-01', 'C =>'],
      ['2016-01-01', '=> C'],
      ['2020-01-01', 'A => A', 'C => C'],
    ],
  );

  it('is reached by way of what it was in meanwhile', async () => {
    expect((await lineageIn(world, 'A @ 2005-01-01', '2012-01-01')).ends).toEqual(['B']);
    expect((await lineageIn(world, 'A @ 2005-01-01', '2021-01-01')).ends).toEqual(['A?', 'B?']);
    expect((await lineageIn(world, 'A @ 2021-01-01', '2005-01-01')).ends).toEqual(['A?', 'B?']);
  });

  it('is not what it was before if nothing leads from there', async () => {
    expect((await lineageIn(world, 'C @ 2005-01-01', '2018-01-01')).ends).toEqual([]);
    expect((await lineageIn(world, 'C @ 2005-01-01', '2021-01-01')).ends).toEqual([]);
    expect((await lineageIn(world, 'C @ 2021-01-01', '2005-01-01')).ends).toEqual([]);
    expect((await lineageIn(world, 'C @ 2021-01-01', '2016-01-01')).ends).toEqual(['C']);
  });
});
