import { expect, it } from '@jest/globals';
import { backOff } from './back-off.ts';

it('doubles from 0.2 s up to 10 s while a child keeps dying', () => {
  const delays: number[] = [];
  for (let index = 0; index < 8; index++) delays.push(backOff(delays.at(-1), 100));
  expect(delays).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});

it('begins anew once the child has been up for 30 s', () => {
  expect(backOff(10_000, 29_999)).toBe(10_000);
  expect(backOff(10_000, 30_000)).toBe(200);
});
