import { describe, expect, it } from '@jest/globals';
import { daysBetween, dueDaysInStage, firstDayOf, soonDays, stageOn } from './reminder-days.ts';

const due = '2025-03-10';

describe('the days about a deadline', () => {
  it.each([
    ['2025-03-02', null],
    ['2025-03-03', 'WEEK_BEFORE'],
    ['2025-03-08', 'WEEK_BEFORE'],
    ['2025-03-09', 'DAY_BEFORE'],
    ['2025-03-10', 'DAY_BEFORE'],
    ['2025-03-11', 'OVERDUE'],
    ['2025-03-17', 'OVERDUE'],
    ['2025-03-18', null],
  ])('%s is of stage %s', (today, code) => {
    expect(stageOn(due, today)?.code ?? null).toBe(code);
  });

  it('begin on one day for each stage, over the end of months', () => {
    const stage = stageOn('2025-03-02', '2025-02-25');
    expect(stage && firstDayOf(stage, '2025-03-02')).toBe('2025-02-23');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('are found from today: no deadline outside of them is in a stage', () => {
    const { from, to } = dueDaysInStage('2025-03-10');
    expect([from, to]).toEqual(['2025-03-03', '2025-03-17']);
    expect(stageOn(from, '2025-03-10')).not.toBeNull();
    expect(stageOn(to, '2025-03-10')).not.toBeNull();
  });

  it('count only while their row is in force', () => {
    expect(soonDays('2025-03-10')).toBe(7);
    expect(soonDays('2023-12-31')).toBe(-1);
    expect(stageOn('2023-12-25', '2023-12-20')).toBeNull();
  });
});
