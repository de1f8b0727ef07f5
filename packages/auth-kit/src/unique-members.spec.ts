import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasUniqueMembers } from './unique-members.ts';

describe('hasUniqueMembers', () => {
  it.each([
    '{"sub":"a","sub":"b"}',
    '{"sub":"a","\\u0073ub":"b"}',
    '{"x":[{"y":1,"y":2}]}',
    '{ "a" : 1 , "b" : {} , "a" : 1 }',
  ])('is false for %s', (json) => expect(hasUniqueMembers(json)).toBe(false));

  it.each([
    '{"sub":"sub","x":"sub"}',
    '{"a":{"b":1},"b":{"a":1}}',
    '{"a":["a","a"]}',
    '{"a":"\\",\\"a\\":1"}',
  ])('is true for %s', (json) => expect(hasUniqueMembers(json)).toBe(true));

  it('is true for whatever JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => hasUniqueMembers(JSON.stringify(value))));
  });
});
