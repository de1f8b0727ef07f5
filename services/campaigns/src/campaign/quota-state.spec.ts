import { describe, expect, it } from '@jest/globals';
import { quotaState } from './quota-state.ts';

const none = { quota: null, quotaValue: null, quotaUnitId: null };

describe('whether a quota is known', () => {
  it.each([
    ['KNOWN', { ...none, quotaValue: 20 }],
    ['KNOWN', { ...none, quotaValue: 0 }],
    ['KNOWN', { ...none, quota: 'không quá 15 tập thể' }],
    ['BY_LATER_DOCUMENT', { ...none, quota: 'Theo hướng dẫn cụ thể của tỉnh.' }],
    ['BY_LATER_DOCUMENT', { ...none, quotaUnitId: 'organization.gddna4ji' }],
    ['UNKNOWN', none],
  ])('is %s', (state, quota) => {
    expect(quotaState(quota)).toBe(state);
  });
});
