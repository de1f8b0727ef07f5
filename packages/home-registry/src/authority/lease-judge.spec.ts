import { expect, it } from '@jest/globals';
import { LeaseJudge } from './lease-judge.ts';

const leaseMs = 15_000;
/** The answers to beats a second apart, both ends included. */
const beats = (judge: LeaseJudge, from: number, to: number): boolean[] =>
  Array.from({ length: to - from + 1 }, (_, n) => judge.mayJudge((from + n) * 1000));
const isFalse = (each: boolean) => !each;

it('judges after one full lease of beats', () => {
  const judge = new LeaseJudge(leaseMs);
  expect(beats(judge, 100, 114).every(isFalse)).toBe(true);
  expect(beats(judge, 115, 200).every(Boolean)).toBe(true);
});

it('begins anew after a time without beats, whether it had judged before or not', () => {
  const judge = new LeaseJudge(leaseMs);
  beats(judge, 0, 10);
  expect(beats(judge, 30, 44).every(isFalse)).toBe(true);
  expect(beats(judge, 45, 60).every(Boolean)).toBe(true);
  expect(beats(judge, 90, 104).every(isFalse)).toBe(true);
  expect(judge.mayJudge(105_000)).toBe(true);
});

it('goes on after a beat that was only late', () => {
  const judge = new LeaseJudge(leaseMs);
  beats(judge, 0, 20);
  expect(judge.mayJudge(23_500)).toBe(true);
});
