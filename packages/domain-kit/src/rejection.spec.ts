import { describe, expect, it } from '@jest/globals';
import { firstRejection, isRejection, reject } from './rejection.ts';

describe('a rejection', () => {
  it('is known from what merely looks like one', () => {
    expect(isRejection(reject('NO'))).toBe(true);
    expect(isRejection({ code: 'NO' })).toBe(false);
    expect(isRejection(null)).toBe(false);
    expect(isRejection([])).toBe(false);
  });

  it('carries code, path and parameters', () => {
    expect(reject('NO', { path: ['a'], params: { id: 'x' } })).toMatchObject({
      code: 'NO',
      path: ['a'],
      params: { id: 'x' },
    });
  });
});

it('the first of several checks that found something is the answer', () => {
  expect(firstRejection(null, reject('FIRST'), reject('SECOND'))).toMatchObject({ code: 'FIRST' });
  expect(firstRejection(null, null)).toBeNull();
});
