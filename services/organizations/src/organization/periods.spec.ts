import { describe, expect, it } from '@jest/globals';
import { lifeOf, overlap, versionOn } from '@thidua/domain-kit';
import fc from 'fast-check';
import { covers, dayAfter } from './periods.ts';
import { checkVersions } from './rules/check-versions.ts';
import { version } from './organization.samples.ts';

/** Forty days are a world small enough to look at each of them. */
const days = Array.from({ length: 40 }, (_, n) =>
  new Date(Date.UTC(2025, 5, 10 + n)).toISOString().slice(0, 10),
);
const bound = fc.option(fc.constantFrom(...days), { freq: 4 });
const period = fc
  .tuple(bound, bound)
  .filter(([validFrom, validTo]) => validFrom === null || validTo === null || validFrom < validTo)
  .map(([validFrom, validTo]) => ({ validFrom, validTo }));

/** Written down another way: the days of a period, one by one, with one beyond each end of the world. */
const naive = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
  ['0001-01-01', ...days, '9999-12-31'].filter((day) => (validFrom ?? '0') <= day && day < (validTo ?? '~'));

/** Versions as they may be entered: consecutive, from any beginning to any end. */
const life = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...days), { maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([found, opensWithNull, endsWithNull]) => {
    const cuts = [...(opensWithNull ? [null] : []), ...found.toSorted(), ...(endsWithNull ? [null] : [])];
    return cuts
      .slice(1)
      .map((validTo, index) => version({ validFrom: cuts[index] ?? null, validTo, name: `v${index}` }));
  })
  .filter((versions) => versions.length > 0);

describe('periods', () => {
  it('overlap where they have a day in common', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const common = naive(one).filter((day) => naive(other).includes(day));
        expect(overlap(one, other)).toBe(common.length > 0);
      }),
    );
  });

  it('cover what lies wholly within', () => {
    fc.assert(
      fc.property(period, period, (whole, part) => {
        expect(covers(whole, part)).toBe(naive(part).every((day) => naive(whole).includes(day)));
      }),
    );
  });
});

describe('versions', () => {
  it('are accepted when consecutive, and seen as of a day as by looking at each of them', () => {
    fc.assert(
      fc.property(life, fc.constantFrom('0001-01-01', ...days, '9999-12-31'), (versions, day) => {
        expect(checkVersions(versions, [])).toEqual([]);
        const inForce = versions.filter((each) => naive(each).includes(day));
        expect(inForce.length).toBeLessThanOrEqual(1);
        expect(versionOn(versions, day)).toBe(inForce[0] ?? null);
        expect(naive(lifeOf(versions)).includes(day)).toBe(inForce.length === 1);
      }),
    );
  });

  it('are accepted only if no day has two of them and none is left out between them', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 4 }), (periods) => {
        const versions = periods.map((each) => version(each));
        const held = periods.flatMap(naive);
        const inOrder = periods.every(
          (each, n) => n === 0 || (periods[n - 1]?.validTo ?? '~') <= (each.validFrom ?? '0'),
        );
        const isWhole = held.length === naive(lifeOf(versions)).length && new Set(held).size === held.length;
        expect(checkVersions(versions, []).length === 0).toBe(inOrder && isWhole);
      }),
    );
  });
});

it('the day after a day is the next one of the calendar', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2025-12-31')).toBe('2026-01-01');
});
