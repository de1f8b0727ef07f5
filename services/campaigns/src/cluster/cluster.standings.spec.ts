import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baiChay, content, haLong, hongGai, members, sheet } from './cluster.samples.ts';
import { standingsOf } from './cluster.standings.ts';

const ranked = (...sheets: Parameters<typeof standingsOf>[0]['sheets']) =>
  standingsOf({ content: content(), sheets }).map(({ memberId, rank, selfTotal, agreedTotal }) => [
    ...[memberId, rank, selfTotal, agreedTotal],
  ]);

describe('the standings of a cluster', () => {
  it('add what is given and take off what is deducted', () => {
    expect(
      ranked(sheet(haLong, 'SELF', [590.25, 10, 0.5]), sheet(haLong, 'AGREED', [580, 10, 2.75])),
    ).toEqual([
      [haLong, 1, 599.75, 587.25],
      [hongGai, null, null, null],
      [baiChay, null, null, null],
    ]);
  });

  it('let equal points share a place, and leave out the next', () => {
    const sheets = [
      sheet(hongGai, 'AGREED', [400, 0, 0]),
      // 0.1 + 0.2 is not 0.3 in binary: it must be one place all the same.
      sheet(haLong, 'AGREED', [500.1, 0.2, 0]),
      sheet(baiChay, 'AGREED', [500.3, 0, 0]),
    ];
    expect(ranked(...sheets).map(([member, rank]) => [member, rank])).toEqual([
      [haLong, 1],
      [baiChay, 1],
      [hongGai, 3],
    ]);
  });

  it('rank by agreed points only', () => {
    const sheets = [sheet(hongGai, 'SELF', [600, 20, 0]), sheet(haLong, 'AGREED', [1, 0, 0])];
    expect(ranked(...sheets)[0]).toEqual([haLong, 1, null, 1]);
  });

  it('never place a member before one with more points', () => {
    const points = fc.integer({ min: 0, max: 60_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.tuple(points, points, points), (given) => {
        const sheets = members.map((member, index) => sheet(member, 'AGREED', [given[index]!, 0, 0]));
        const standings = standingsOf({ content: content(), sheets });
        for (const each of standings) {
          const better = standings.filter(({ agreedTotal }) => agreedTotal! > each.agreedTotal!);
          expect(each.rank).toBe(better.length + 1);
        }
      }),
    );
  });
});
