import { describe, expect, it } from '@jest/globals';
import { lifeOf, nearestDay, versionOn } from './versions.ts';

const city = [
  { validFrom: '2012-02-21', validTo: '2020-01-01', name: 'one' },
  { validFrom: '2020-01-01', validTo: '2025-07-01', name: 'two' },
];

describe('versions', () => {
  it('make a life', () => {
    expect(lifeOf(city)).toEqual({ validFrom: '2012-02-21', validTo: '2025-07-01' });
    expect(lifeOf([{ validFrom: null, validTo: null }])).toEqual({ validFrom: null, validTo: null });
  });

  it.each([
    ['2012-02-20', undefined],
    ['2012-02-21', 'one'],
    ['2019-12-31', 'one'],
    ['2020-01-01', 'two'],
    ['2025-06-30', 'two'],
    ['2025-07-01', undefined],
  ])('on %s: %s', (day, name) => {
    expect(versionOn(city, day)?.name).toBe(name);
  });

  it.each([
    ['2000-01-01', '2012-02-21'],
    ['2021-05-05', '2021-05-05'],
    ['2025-06-30', '2025-06-30'],
    ['2026-01-01', '2025-06-30'],
  ])('nearest to %s: %s', (day, nearest) => {
    expect(nearestDay(city, day)).toBe(nearest);
  });
});
