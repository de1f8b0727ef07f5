import { everyUnit } from '../records.ts';
import type { UnitTree } from './unit-tree.ts';

/**
 * The entry that holds for a unit: its own; or, if it has ended, that of its successors when all of them share one;
 * or that of its parent; or the default. Successors with different homes decide nothing: what a divided unit left
 * stays with the level above until somebody assigns it. Undefined if there is not even a default.
 */
export function resolveHome<Entry>(
  entries: ReadonlyMap<string, Entry>,
  tree: Pick<UnitTree, 'parentOf' | 'successorsOf'>,
  unit: string,
): Entry | undefined {
  return walk(entries, tree, unit, new Set()) ?? entries.get(everyUnit);
}

/** `path` ends a walk in a circle: the tree comes from outside, and a lookup must end whatever it holds. */
function walk<Entry>(
  entries: ReadonlyMap<string, Entry>,
  tree: Pick<UnitTree, 'parentOf' | 'successorsOf'>,
  unit: string,
  path: Set<string>,
): Entry | undefined {
  const own = entries.get(unit);
  if (own !== undefined) return own;
  if (path.has(unit)) return undefined;
  path.add(unit);
  const inherited = sharedBy(tree.successorsOf(unit).map((each) => walk(entries, tree, each, path)));
  const parent = tree.parentOf(unit);
  const found = inherited ?? (parent === null ? undefined : walk(entries, tree, parent, path));
  path.delete(unit);
  return found;
}

function sharedBy<Entry>([first, ...others]: readonly (Entry | undefined)[]): Entry | undefined {
  return others.every((each) => each === first) ? first : undefined;
}
