import { expect, it } from '@jest/globals';
import { checkActDay, untilItsEnd } from './check-act-day.ts';

const plan = { issuedFrom: '2025-01-15', closedOn: null, period: { to: '2025-12-31' } };
const on = (day: string, of: typeof plan | Parameters<typeof checkActDay>[0]['plan']) =>
  checkActDay({ day, field: 'day', plan: of, today: '2026-11-22' });

it.each([
  ['before the plan', '2025-01-14', 'ACT_BEFORE_PLAN'],
  ['in the future', '2026-11-23', 'ACT_IN_THE_FUTURE'],
])('nothing is done %s', (_when, day, code) => {
  expect(on(day, plan)).toMatchObject({ code, path: ['day'] });
});

it('what joins a plan does so by its last day, also where nobody has closed it', () => {
  expect(on('2026-01-01', plan)).toBeNull();
  expect(on('2025-12-31', untilItsEnd(plan))).toBeNull();
  expect(on('2026-01-01', untilItsEnd(plan))).toMatchObject({
    ...{ code: 'PLAN_CLOSED', params: { day: '2025-12-31' } },
  });
});

it('a day on which it was closed goes before its last day', () => {
  const closed = { ...plan, closedOn: '2026-02-01' };
  expect(on('2026-01-15', untilItsEnd(closed))).toBeNull();
  expect(on('2026-02-02', untilItsEnd({ ...closed, period: null }))).toMatchObject({ code: 'PLAN_CLOSED' });
});
