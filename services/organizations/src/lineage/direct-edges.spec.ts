import { describe, expect, it } from '@jest/globals';
import { crossingDay, predecessorsOn, successorsOn } from './direct-edges.ts';
import { worldAfter } from './lineage.fixture.ts';

const world = worldAfter(
  ['Tân', 'Xuân', 'Hòa', 'Lập'],
  [
    ['before 2005-01-01', 'Tân => Tân', 'Xuân => Tân'],
    ['2010-01-01', 'Tân ~> Hòa', 'Tân ~> Tân', 'Hòa => Hòa'],
    ['2015-01-01', 'Hòa => Bình', 'Lập => Bình'],
    ['2020-01-01', 'Bình ~> Hòa', 'Bình ~> Bình'],
  ],
);
const stateOf = (id: string) => {
  const state = world.get(id);
  if (!state) throw new Error(id);
  return state;
};
const before = (id: string, day: string) =>
  predecessorsOn(stateOf(id), day).map((edge) => `${edge.organization} ${edge.share}`);
const after = (id: string, day: string) =>
  successorsOn(stateOf(id), day).map((edge) => `${edge.organization} ${edge.share}`);

describe('the predecessors on a day', () => {
  it('are those of the last act up to that day, with itself where it went on', () => {
    expect(before('Tân', '2009-12-31')).toEqual(['Tân FULL', 'Xuân FULL']);
    expect(before('Tân', '2010-01-01')).toEqual(['Tân PARTIAL']);
    expect(before('Tân', '2026-11-21')).toEqual(['Tân PARTIAL']);
    expect(before('Bình', '2015-01-01')).toEqual(['Hòa FULL', 'Lập FULL']);
  });

  it('are none before the first act', () => {
    expect(before('Lập', '2014-12-31')).toEqual([]);
    expect(before('Tân', '2004-12-31')).toEqual([]);
  });
});

describe('the successors on a day', () => {
  it('are those of the first act after that day, with itself where it goes on', () => {
    expect(after('Tân', '2005-01-01')).toEqual(['Hòa PARTIAL', 'Tân PARTIAL']);
    expect(after('Tân', '2009-12-31')).toEqual(['Hòa PARTIAL', 'Tân PARTIAL']);
    expect(after('Tân', '2004-12-31')).toEqual(['Tân FULL']);
    expect(after('Lập', '2014-12-31')).toEqual(['Bình FULL']);
  });

  it('are none after the last act', () => {
    expect(after('Tân', '2010-01-01')).toEqual([]);
    expect(after('Bình', '2026-11-21')).toEqual([]);
  });
});

describe('a unit that was restored', () => {
  it('has in each of its lives the edges of that life', () => {
    expect(before('Hòa', '2014-12-31')).toEqual(['Tân PARTIAL', 'Hòa FULL']);
    expect(before('Hòa', '2020-01-01')).toEqual(['Bình PARTIAL']);
    expect(after('Hòa', '2010-01-01')).toEqual(['Bình FULL']);
    expect(after('Hòa', '2020-01-01')).toEqual([]);
  });

  it('has none on a day in between, on which it did not exist', () => {
    expect(before('Hòa', '2017-01-01')).toEqual([]);
    expect(after('Hòa', '2017-01-01')).toEqual([]);
  });

  it('does not lead on from a life that ended in nothing to the acts of the next', () => {
    const [restored] = worldAfter(
      ['A'],
      [
        ['2010-01-01', 'A =>'],
        ['2015-01-01', '=> A'],
        ['2020-01-01', 'A => A'],
      ],
    ).values();
    if (!restored) throw new Error('A is gone');
    expect(successorsOn(restored, '2009-12-31')).toEqual([]);
    expect(predecessorsOn(restored, '2019-12-31')).toEqual([]);
    expect(successorsOn(restored, '2015-01-01')).toHaveLength(1);
  });
});

describe('an act of an unknown day', () => {
  it('counts as being on its bound', () => {
    const [edge] = stateOf('Xuân').successors;
    expect(edge).toMatchObject({ effectiveOn: null, effectiveBefore: '2005-01-01' });
    expect(after('Xuân', '2004-12-31')).toEqual(['Tân FULL']);
    expect(before('Tân', '2005-01-01')).toEqual(['Tân FULL', 'Xuân FULL']);
  });

  it('must have a bound', () => {
    const [edge] = stateOf('Xuân').successors;
    if (!edge) throw new Error('Xuân went nowhere');
    expect(() => crossingDay({ ...edge, effectiveBefore: null })).toThrow('neither a day nor a bound');
  });
});
