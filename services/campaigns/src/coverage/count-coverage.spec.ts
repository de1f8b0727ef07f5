import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countCoverage } from './count-coverage.ts';
import { stateOf } from './obligation.ts';

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2025-03-${String(of).padStart(2, '0')}`);
const owed = fc.record({
  due: fc.option(day),
  fulfilment: fc.option(
    fc.record({
      on: day,
      by: fc.constant('act'),
      through: fc.constantFrom('OWN', 'PREDECESSORS', 'SUCCESSOR'),
    }),
  ),
});

describe('counts', () => {
  it('of the parts of a scope add up to those of the whole', () => {
    const judged = owed.map(({ due, fulfilment }) => ({
      fulfilment,
      state: stateOf(due, fulfilment, '2025-03-15'),
    }));
    fc.assert(
      fc.property(fc.array(judged), fc.array(judged), (some, others) => {
        const [one, other, whole] = [
          countCoverage(some),
          countCoverage(others),
          countCoverage([...some, ...others]),
        ];
        for (const each of ['inScope', 'acted', 'onTime', 'late', 'throughLineage'] as const)
          expect(one[each] + other[each]).toBe(whole[each]);
        expect(whole.onTime + whole.late).toBe(whole.acted);
        expect(whole.acted).toBeLessThanOrEqual(whole.inScope);
      }),
    );
  });
});

describe('a state', () => {
  const done = (on: string) => ({ on });
  it.each([
    ['2025-03-15', null, '2025-03-07', 'OPEN'],
    ['2025-03-15', null, '2025-03-08', 'DUE_SOON'],
    ['2025-03-15', null, '2025-03-15', 'DUE_SOON'],
    ['2025-03-15', null, '2025-03-16', 'OVERDUE'],
    [null, null, '2030-01-01', 'OPEN'],
    ['2025-03-15', done('2025-03-15'), '2025-04-01', 'FULFILLED'],
    ['2025-03-15', done('2025-03-16'), '2025-04-01', 'FULFILLED_LATE'],
    [null, done('2030-01-01'), '2030-01-02', 'FULFILLED'],
  ])('due %s, %j, on %s: %s', (due, fulfilment, today, state) => {
    expect(stateOf(due, fulfilment, today)).toBe(state);
  });
});
