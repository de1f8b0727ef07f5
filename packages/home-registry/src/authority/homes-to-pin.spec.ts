import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveHome } from '../lookup/resolve-home.ts';
import { homesOf, placesOf } from '../lookup/places.fixture.ts';
import { UnitTable } from '../lookup/unit-tree.ts';
import { everyUnit } from '../records.ts';
import { homesToPin } from './homes-to-pin.ts';

const entry = (unit: string, instance: string, logical = 'awards') => ({ logical, unit, instance });
const byUnit = (entries: readonly ReturnType<typeof entry>[]) =>
  new Map(entries.map((each) => [each.unit, each]));

const changes = fc
  .integer({ min: 2, max: 25 })
  .chain((size) =>
    fc.record({ before: placesOf(size - 1), after: placesOf(size), homes: homesOf(size - 1) }),
  );

describe('a change of the tree', () => {
  it('whatever it is, leaves every unit that was there with the instance that it had', () => {
    let pinned = 0;
    fc.assert(
      fc.property(changes, ({ before, after, homes }) => {
        const entries = Object.entries({ [everyUnit]: 'default', ...homes }).map(([unit, home]) =>
          entry(unit, home),
        );
        const trees = [new UnitTable(before), new UnitTable(after)] as const;
        const pins = homesToPin(entries, ...trees);
        const next = byUnit([...entries, ...pins]);
        pinned += pins.length;
        for (const { unit } of before) {
          const former = resolveHome(byUnit(entries), trees[0], unit)?.instance;
          expect([unit, resolveHome(next, trees[1], unit)?.instance]).toEqual([unit, former]);
        }
        const known = new Set(before.map(({ unit }) => unit));
        expect(pins.filter(({ unit }) => !known.has(unit) || Object.hasOwn(homes, unit))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(pinned).toBeGreaterThan(100);
  });

  it('pins a province, and spares the communes below it', () => {
    const place = (unit: string, parent: string | null) => ({ unit, parent, successors: [] });
    const communes = (province: string) => ['c1', 'c2', 'c3'].map((each) => place(each, province));
    const before = new UnitTable([
      place('n', null),
      place('r1', 'n'),
      place('r2', 'n'),
      place('p', 'r1'),
      ...communes('p'),
    ]);
    const after = new UnitTable([
      place('n', null),
      place('r1', 'n'),
      place('r2', 'n'),
      place('p', 'r2'),
      ...communes('p'),
    ]);
    const entries = [entry(everyUnit, 'default'), entry('r1', 'a'), entry(everyUnit, 'default', 'campaigns')];
    expect(homesToPin(entries, before, after)).toEqual([entry('p', 'a')]);
  });
});
