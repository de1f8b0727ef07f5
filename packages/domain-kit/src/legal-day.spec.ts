import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayBefore, isLegalDay, legalDayIn, validOn } from './legal-day.ts';

describe('a legal day', () => {
  it.each(['2024-02-29', '2025-06-30', '1900-01-01'])('%s is one', (day) =>
    expect(isLegalDay(day)).toBe(true),
  );

  it.each(['2025-02-29', '2025-13-01', '2025-6-30', '30/6/2025', '2025-06-30T00:00:00Z', '', '+02025-01-01'])(
    '%s is none',
    (day) => expect(isLegalDay(day)).toBe(false),
  );

  it('is counted in Viet Nam: the merger began while it was still June in UTC', () => {
    expect(legalDayIn(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
    expect(legalDayIn(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
  });

  it('has a day before it', () => {
    expect(dayBefore('2025-07-01')).toBe('2025-06-30');
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  });
});

describe('validity', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });

  it('is half-open: two that follow each other cover each day once', () => {
    fc.assert(
      fc.property(day, day, (change, asked) => {
        const [border, on] = [legalDayIn(change), legalDayIn(asked)];
        const before = validOn({ validFrom: null, validTo: border }, on);
        const after = validOn({ validFrom: border, validTo: null }, on);
        expect(before).toBe(!after);
      }),
    );
  });
});
