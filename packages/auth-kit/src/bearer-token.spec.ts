import { describe, expect, it } from '@jest/globals';
import { bearerToken } from './bearer-token.ts';
import { Unauthenticated } from './unauthenticated.ts';

describe('bearerToken', () => {
  it('takes the token of the header', () => {
    expect(bearerToken('Bearer a.b.c')).toBe('a.b.c');
    expect(bearerToken('bearer a.b.c')).toBe('a.b.c');
  });

  it('is null without a header: an anonymous caller', () => expect(bearerToken(undefined)).toBeNull());

  it.each(['', 'Bearer', 'Bearer ', 'Bearer a', 'Basic YTpi', 'Bearer a.b.c, Bearer d.e.f'])(
    'refuses «%s» instead of taking it for anonymous',
    (header) => expect(() => bearerToken(header)).toThrow(Unauthenticated),
  );
});
