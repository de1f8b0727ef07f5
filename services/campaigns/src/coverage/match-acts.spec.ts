import { describe, expect, it } from '@jest/globals';
import type { DutyKind } from '../plan/plan-terms.ts';
import { matchActs } from './match-acts.ts';
import { unwrittenDuty } from './meet-duty.ts';

const duties = (kind: DutyKind, ...days: (string | null)[]) =>
  days.map((due, index) => ({ ...unwrittenDuty(due), kind, order: index + 1 }));
const acts = (...days: string[]) => days.map((day) => ({ id: day, organization: 'organization.a', day }));
const met = (...[of, sent]: Parameters<typeof matchActs>) =>
  Object.fromEntries([...matchActs(of, sent)].map(([order, { day }]) => [order, day]));

describe('what meets a duty', () => {
  it('of a document or a registration is the first one, for all that is said of it', () => {
    const both = duties('IMPLEMENTING_DOCUMENT', '2025-01-15', null);
    expect(met(both, acts('2025-01-20', '2025-02-01'))).toEqual({ 1: '2025-01-20', 2: '2025-01-20' });
    expect(met(both, [])).toEqual({});
  });

  const quarters = duties('PERIODIC_REPORT', '2025-03-31', '2025-06-30', '2025-09-30');

  it.each([
    [
      'each in its term',
      ['2025-03-01', '2025-06-30', '2025-07-01'],
      { 1: '2025-03-01', 2: '2025-06-30', 3: '2025-07-01' },
    ],
    ['a missed one stays missed', ['2025-03-01', '2025-08-01'], { 1: '2025-03-01', 3: '2025-08-01' }],
    [
      'a second one in a term makes up for a missed one',
      ['2025-05-01', '2025-05-02'],
      { 2: '2025-05-01', 1: '2025-05-02' },
    ],
    ['none is sent ahead', ['2025-01-01', '2025-01-02', '2025-01-03'], { 1: '2025-01-01' }],
    [
      'after the last deadline the last one is late first',
      ['2025-10-01', '2025-10-02'],
      { 3: '2025-10-01', 2: '2025-10-02' },
    ],
  ])('of a report: %s', (_what, days, expected) => {
    expect(met(quarters, acts(...days))).toEqual(expected);
  });

  it('of a report without a deadline is never late', () => {
    expect(met(duties('FINAL_REPORT', null), acts('2030-01-01'))).toEqual({ 1: '2030-01-01' });
  });
});
