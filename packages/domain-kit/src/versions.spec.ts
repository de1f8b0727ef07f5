import { describe, expect, it } from '@jest/globals';
import { existenceOn, lifeOf, nearestDay, versionOn } from './versions.ts';

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

  it('nearest to a day between an end and a restoration: the last day before', () => {
    const restored = [...city, { validFrom: '2030-01-01', validTo: null, name: 'three' }];
    expect(nearestDay(restored, '2027-01-01')).toBe('2025-06-30');
    expect(nearestDay(restored, '2030-01-01')).toBe('2030-01-01');
  });
});

const version = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });
/** It changed in 2020, ended in 2022, and was restored in 2024. */
const restored = [
  version(null, '2020-01-01'),
  version('2020-01-01', '2022-01-01'),
  version('2024-01-01', null),
];

describe('the time of existence around a day', () => {
  it.each([
    ['2019-06-01', version(null, '2022-01-01')],
    ['2021-12-31', version(null, '2022-01-01')],
    ['2022-01-01', null],
    ['2023-12-31', null],
    ['2024-01-01', version('2024-01-01', null)],
  ])('%s: %j', (day, expected) => expect(existenceOn(restored, day)).toEqual(expected));
});
