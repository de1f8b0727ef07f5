import { expect, it } from '@jest/globals';
import { isMeasurable, isReached } from './measure.ts';
import type { Indicator } from './plan-terms.ts';

const target = (direction: Indicator['direction'], value: number | null, baseline: number | null = null) => ({
  ...{ direction, value, baseline },
});

it.each([
  ['AT_LEAST', 94.9, false],
  ['AT_LEAST', 95, true],
  ['AT_MOST', 95, true],
  ['AT_MOST', 95.1, false],
  ['EXACTLY', 95, true],
  ['EXACTLY', 95.1, false],
] as const)('%s 95: %d → %s', (direction, figure, reached) => {
  expect(isReached(target(direction, 95), figure)).toBe(reached);
});

it.each([
  ['HIGHER', 80, false],
  ['HIGHER', 80.1, true],
  ['LOWER', 80, false],
  ['LOWER', 79.9, true],
] as const)('%s than the baseline 80: %d → %s', (direction, figure, reached) => {
  expect(isReached(target(direction, null, 80), figure)).toBe(reached);
});

it('is measured by a direction and a number in that direction, and by nothing less', () => {
  expect([target('AT_LEAST', 95), target('HIGHER', null, 80)].map(isMeasurable)).toEqual([true, true]);
  const words = [target(null, 95, 80), target('AT_LEAST', null, 80), target('LOWER', 95)];
  expect(words.map(isMeasurable)).toEqual([false, false, false]);
  expect(words.map((each) => isReached(each, 95))).toEqual([null, null, null]);
});
