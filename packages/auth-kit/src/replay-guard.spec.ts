import { describe, expect, it } from '@jest/globals';
import { createReplayGuard } from './replay-guard.ts';

describe('createReplayGuard', () => {
  it('refuses a second use for at least the window, across the swap of generations', () => {
    let time = 0;
    const isFirstUse = createReplayGuard(100, () => time);
    time = 90;
    expect(isFirstUse('a')).toBe(true);
    for (time = 91; time <= 190; time += 1) expect(isFirstUse('a')).toBe(false);
  });

  it('forgets after two windows, also when nothing came in between', () => {
    let time = 0;
    const isFirstUse = createReplayGuard(100, () => time);
    isFirstUse('a');
    time = 201;
    expect(isFirstUse('a')).toBe(true);
  });
});
