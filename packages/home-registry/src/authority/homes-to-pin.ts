import { resolveHome } from '../lookup/resolve-home.ts';
import type { UnitTable } from '../lookup/unit-tree.ts';

interface Entry {
  readonly logical: string;
  readonly unit: string;
  readonly instance: string;
}

/**
 * The entries that must be added when the tree changes so that every unit that was there keeps its home; new units
 * have nothing to keep. Units come after those that they are resolved by: then an entry for a province spares those
 * of its communes.
 */
export function homesToPin(entries: readonly Entry[], before: UnitTable, after: UnitTable): Entry[] {
  const units = afterWhatTheyFollow(before.units(), after).filter((unit) => before.has(unit));
  return [...Map.groupBy(entries, ({ logical }) => logical)].flatMap(([logical, own]) => {
    // With one home for all there is nowhere to go.
    if (own.length === 1) return [];
    const former = new Map(own.map((each) => [each.unit, each]));
    const next = new Map(former);
    const pin = (unit: string) => {
      const home = resolveHome(former, before, unit);
      if (home && home.instance !== resolveHome(next, after, unit)?.instance)
        next.set(unit, { logical, unit, instance: home.instance });
    };
    // In a circle no order is right, so it goes on until nobody moves any more.
    for (let size = 0; size !== next.size;) {
      size = next.size;
      units.forEach(pin);
    }
    return [...next.values()].filter((each) => !former.has(each.unit));
  });
}

function afterWhatTheyFollow(units: Iterable<string>, tree: UnitTable): readonly string[] {
  const seen = new Set<string>();
  const ordered: string[] = [];
  const visit = (unit: string) => {
    if (seen.has(unit)) return;
    seen.add(unit);
    const parent = tree.parentOf(unit);
    if (parent !== null) visit(parent);
    tree.successorsOf(unit).forEach(visit);
    ordered.push(unit);
  };
  for (const unit of units) visit(unit);
  return ordered;
}
