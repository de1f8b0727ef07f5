import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { everyUnit, type HomeTenure } from '../records.ts';
import { instanceOf, tenure } from './homes.fixture.ts';
import { HomeTable } from './home-table.ts';
import { cases, isAcyclic, type Place } from './places.fixture.ts';
import { UnitTable } from './unit-tree.ts';

/** The rule as one would say it, without memory: the unit's entry, by name; the default if there is none. */
function naive(places: readonly Place[], homes: Readonly<Record<string, string>>, unit: string): string {
  const find = (at: string): string | null => {
    if (Object.hasOwn(homes, at)) return at;
    const place = places.find((each) => each.unit === at);
    if (!place) return null;
    const heirs = [...new Set(place.successors.map(find))];
    if (heirs.length === 1 && heirs[0]) return heirs[0];
    return place.parent === null ? null : find(place.parent);
  };
  return find(unit) ?? everyUnit;
}

const isWithin = (places: readonly Place[], unit: string, under: string): boolean => {
  if (unit === under) return true;
  const place = places.find((each) => each.unit === unit);
  if (!place) return false;
  return [...place.successors, ...(place.parent === null ? [] : [place.parent])].some((next) =>
    isWithin(places, next, under),
  );
};

const tenuresOf = (homes: Readonly<Record<string, string>>): HomeTenure[] =>
  Object.entries({ [everyUnit]: 'default', ...homes }).map(([unit, instance], index) =>
    tenure(unit, instance, index + 1),
  );

it('every lookup, asked in any order and again, is as the rule says', () => {
  fc.assert(
    fc.property(cases, ({ places, homes, asked }) => {
      fc.pre(isAcyclic(places));
      const table = new HomeTable(1, tenuresOf(homes), new UnitTable(places), instanceOf);
      for (const unit of [...asked, ...asked])
        expect([unit, table.homeOf('awards', unit).unit]).toEqual([unit, naive(places, homes, unit)]);
    }),
    { numRuns: 1000 },
  );
});

it('a narrowed list leaves out no instance that holds something born there', () => {
  fc.assert(
    fc.property(cases, ({ places, homes, asked }) => {
      fc.pre(isAcyclic(places));
      const table = new HomeTable(1, tenuresOf(homes), new UnitTable(places), instanceOf);
      for (const under of asked.slice(0, 5)) {
        const within = places.filter(({ unit }) => isWithin(places, unit, under)).map(({ unit }) => unit);
        const owners = [...within, under].map((unit) => table.homeOf('awards', unit).instance.id);
        const found = table.instancesOf('awards', under).map(({ id }) => id);
        expect(found.toSorted()).toEqual([...new Set(owners)].toSorted());
      }
    }),
    { numRuns: 500 },
  );
});
