import { everyUnit, type RegistryChanges } from '../records.ts';
import { resolveHome } from './resolve-home.ts';
import { UnitTable } from './unit-tree.ts';

/** What `assignHome` would do, or with no instance `releaseHome`. */
interface IntendedAct {
  readonly logical: string;
  readonly unit: string;
  readonly instance: string | null;
}

/** What an act would bring to another home: of any unit, and who would lose any. */
export interface HomeMoves {
  /** The instance that would lose this unit; null if the unit stays where it is, or was at home nowhere. */
  loserOf(unit: string): string | null;
  /** All instances that would lose something. */
  losers(): ReadonlySet<string>;
}

/** Foretells an act by everything that the registry holds now. */
export function homeMoves(everything: RegistryChanges, act: IntendedAct): HomeMoves {
  const isOpen = ({ toVersion }: { readonly toVersion: number | null }) => toVersion === null;
  const tree = new UnitTable(everything.placements.filter(isOpen));
  const tenures = everything.tenures.filter((each) => isOpen(each) && each.logical === act.logical);
  const before = new Map(tenures.map(({ unit, instance }) => [unit, instance]));
  const after = new Map(before);
  if (act.instance === null) after.delete(act.unit);
  else after.set(act.unit, act.instance);
  const loserOf = (unit: string) => {
    const former = resolveHome(before, tree, unit) ?? null;
    return former === resolveHome(after, tree, unit) ? null : former;
  };
  return {
    loserOf,
    losers: () => {
      // What is in no tree is at home where the default is.
      const found = [everyUnit, ...tree.units()].map(loserOf);
      return new Set(found.filter((each) => each !== null));
    },
  };
}
