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

  const quarters = duties('PROGRESS', '2025-03-31', '2025-06-30', '2025-09-30');

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
  ])('of progress: %s', (_what, days, expected) => {
    expect(met(quarters, acts(...days))).toEqual(expected);
  });

  const halves = duties('PERIODIC_REPORT', '2025-06-30', '2025-12-31');
  const reports = (...sent: [day: string, due?: string | null][]) =>
    sent.map(([day, due]) => ({
      id: day,
      organization: 'organization.a',
      day,
      ...(due !== undefined && { due }),
    }));

  it.each<[string, [string, (string | null)?][], object]>([
    [
      'is that of its term, however late it was sent',
      [
        ['2025-07-15', '2025-06-30'],
        ['2025-12-20', '2025-12-31'],
      ],
      { 1: '2025-07-15', 2: '2025-12-20' },
    ],
    ['leaves the next one open', [['2025-07-15', '2025-06-30']], { 1: '2025-07-15' }],
    [
      'is the first one of its term; a further one meets no other',
      [
        ['2025-06-10', '2025-06-30'],
        ['2025-07-15', '2025-06-30'],
      ],
      { 1: '2025-06-10' },
    ],
    [
      'may be one of a later term, sent first',
      [
        ['2025-06-10', '2025-12-31'],
        ['2025-06-11', '2025-06-30'],
      ],
      { 1: '2025-06-11', 2: '2025-06-10' },
    ],
    ['is found by its day where no term is told', [['2025-07-15', null]], { 2: '2025-07-15' }],
    [
      'is found by its day where the unit has no such term',
      [['2025-07-15', '2025-05-01']],
      { 2: '2025-07-15' },
    ],
    [
      'is not taken by one of which only the day is known',
      [
        ['2025-06-10', null],
        ['2025-06-20', '2025-06-30'],
      ],
      { 1: '2025-06-20' },
    ],
  ])('of a report whose term its home decided %s', (_what, sent, expected) => {
    expect(met(halves, reports(...sent))).toEqual(expected);
  });

  it('of a report without a deadline is one more for a term that was met', () => {
    const extra = duties('PERIODIC_REPORT', '2025-06-30', null);
    const sent = reports(['2025-06-10', '2025-06-30'], ['2025-07-15', '2025-06-30']);
    expect(met(extra, sent)).toEqual({ 1: '2025-06-10', 2: '2025-07-15' });
  });

  it('of several duties with one deadline is the same', () => {
    const twice = duties('PROGRESS', '2025-06-30', '2025-03-31', '2025-06-30');
    expect(met(twice, acts('2025-03-10', '2025-06-10'))).toEqual({
      ...{ 1: '2025-06-10', 2: '2025-03-10', 3: '2025-06-10' },
    });
  });

  it('of a report without a deadline is never late', () => {
    expect(met(duties('FINAL_REPORT', null), acts('2030-01-01'))).toEqual({ 1: '2030-01-01' });
  });
});
