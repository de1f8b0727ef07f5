import { describe, expect, it } from '@jest/globals';
import { createClock } from './clock.ts';

describe('the clock', () => {
  it('shows the system’s time unless told otherwise', () => {
    expect(Math.abs(createClock().now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('shows the same time in every process that shares a setting, whenever it started', () => {
    const setting = `2025-06-30T16:30:00Z@${new Date(Date.now() - 3_600_000).toISOString()}`;
    expect(createClock(setting).now().toISOString().slice(0, 16)).toBe('2025-06-30T17:30');
    expect(createClock(setting).today()).toBe('2025-07-01');
  });

  it('runs on from an instant without an anchor', () => {
    expect(createClock('2025-05-20T01:00:00Z').today()).toBe('2025-05-20');
  });

  it.each(['tomorrow', '2025-01-01T00:00:00Z@never', ''])('refuses %p', (setting) => {
    expect(() => createClock(setting)).toThrow(RangeError);
  });
});
