import { describe, expect, it } from '@jest/globals';
import { contracts } from './index.ts';

describe('every public contract', () => {
  it.each(contracts.map((each) => [each.type, each] as const))('%s accepts its own sample', (_type, each) => {
    expect(each.data.parse(each.sample)).toEqual(each.sample);
  });

  it.each(contracts.map((each) => [each.type, each] as const))('%s refuses an empty body', (_type, each) => {
    expect(each.data.safeParse({}).success).toBe(false);
  });

  it('has a type of its own, with a version', () => {
    const types = contracts.map((each) => each.type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z-]+\.v\d+$/);
  });
});
