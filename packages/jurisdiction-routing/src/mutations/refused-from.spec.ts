import { describe, expect, it } from '@jest/globals';
import type { PartAnswer } from '../exchange/part-answer.ts';
import { refusedFrom } from './refused-from.ts';

const keys = ['a', 'b', 'c'];
const error = (path?: string) => ({ message: 'refused', ...(path && { path: [path] }) });

describe('what an instance certainly did not execute', () => {
  it.each<[string, PartAnswer['answer'], (string | null)[], number]>([
    ['all, if it refused the request', { data: null, errors: [error()] }, [null], 0],
    ['all, if the first field was refused and left no data', { data: null, errors: [error('a')] }, ['a'], 0],
    ['nothing, if a later field left no data', { data: null, errors: [error('b')] }, ['b'], 3],
    [
      'nothing, if another error may have left no data',
      { data: null, errors: [error('a'), error('b')] },
      ['a'],
      3,
    ],
    [
      'the last fields, if they were refused',
      { data: { a: 1, b: null, c: null }, errors: [] },
      ['b', 'c'],
      1,
    ],
    ['nothing, if something ran after the refused', { data: { a: null, b: 1, c: 1 }, errors: [] }, ['a'], 3],
    [
      'only what comes after the last that ran',
      { data: { a: null, b: 1, c: null }, errors: [] },
      ['a', 'c'],
      2,
    ],
    ['nothing that has a value', { data: { a: 1, b: 1, c: 1 }, errors: [] }, ['c'], 3],
  ])('is %s', (_name, answer, refused, from) => {
    const part = { answer, refusedAt: new Set(refused) } as unknown as PartAnswer;
    expect(refusedFrom(part, keys)).toBe(from);
  });
});
