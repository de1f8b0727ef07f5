/** A value that a list is sorted by. */
export type SortValue = string | number | boolean | null;

/** null first, then numbers, texts, booleans, as MongoDB sorts them. */
const ranks: Readonly<Record<string, number>> = { object: 0, number: 1, string: 2, boolean: 3 };

/** Compares two sort values; texts by their bytes in UTF-8. */
export function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareBytewise(a, b);
  if (typeof a !== typeof b) return (ranks[typeof a] ?? 0) - (ranks[typeof b] ?? 0);
  return Number(a) - Number(b);
}

/** Compares the sort values of two rows; `directions` has 1 or -1 for each. */
export function compareKeys(
  a: readonly SortValue[],
  b: readonly SortValue[],
  directions: readonly number[],
): number {
  for (const [index, direction] of directions.entries()) {
    const order = compareValues(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return order * direction;
  }
  return 0;
}

function compareBytewise(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return weight(x) - weight(y);
  }
  return a.length - b.length;
}

/** Half of a pair stands for a code point above U+FFFF, whose bytes come after those of any other unit. */
function weight(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
