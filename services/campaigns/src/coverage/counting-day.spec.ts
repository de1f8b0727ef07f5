import { expect, it } from '@jest/globals';
import { countingDay } from './counting-day.ts';

const always = { validFrom: null, validTo: null };
const ended = { validFrom: null, validTo: '2025-07-01' };
const period = { from: null, to: '2025-12-31' };
const open = { period, closedOn: null };

it.each([
  ['today, until the deadline', open, '2025-08-10', always, '2025-08-01', '2025-08-01'],
  ['the deadline from then on', open, '2025-08-10', always, '2025-09-01', '2025-08-10'],
  ['without a deadline the last day of the plan', open, null, always, '2026-01-05', '2025-12-31'],
  ['with neither today', { ...open, period: null }, null, always, '2026-01-05', '2026-01-05'],
  [
    'the day on which it was closed',
    { ...open, closedOn: '2025-10-01' },
    null,
    always,
    '2025-11-01',
    '2025-10-01',
  ],
  ['never later than the last day of the issuer', open, '2025-08-10', ended, '2025-08-01', '2025-06-30'],
])('who is in scope is counted on %s', (_what, plan, due, issuer, today, day) => {
  expect(countingDay(plan, due, issuer, today)).toBe(day);
});
