import { expect, it } from '@jest/globals';
import { Breaker } from './breaker.ts';

function breakerAt() {
  const clock = { now: 0 };
  const settings = { failures: 2, shortestPauseMs: 100, longestPauseMs: 300 };
  return { clock, breaker: new Breaker(settings, () => clock.now) };
}

it('a breaker opens after failures in a row, and longer each time', () => {
  const { clock, breaker } = breakerAt();
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  expect(breaker.admits()).toBe(true);
  breaker.failed();
  expect(breaker.admits()).toBe(false);
  clock.now = 100;
  expect(breaker.admits()).toBe(true);
  breaker.failed();
  clock.now = 299;
  expect(breaker.admits()).toBe(false);
  clock.now = 300;
  expect(breaker.admits()).toBe(true);
});

it('an open breaker lets one request through at a time, whose success closes it', () => {
  const { clock, breaker } = breakerAt();
  breaker.failed();
  breaker.failed();
  clock.now = 100;
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
  breaker.abandoned();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
  breaker.succeeded();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
});
