import type { CursorKey, PageRequest, ReadPage } from '@thidua/federation-kit';

/**
 * A page of a list that is computed whole on reading. The last part of a key is unique. Keys are folded names, days and
 * ids: in ASCII the order of characters is that of bytes, by which all other lists stand.
 */
export function pageOfComputed<Row extends { readonly key: CursorKey }>(
  rows: readonly Row[],
  { first, after }: Pick<PageRequest, 'first' | 'after'>,
): ReadPage<Row> {
  const left = rows
    .filter(({ key }) => after === null || compareKeys(key, after) > 0)
    .toSorted((a, b) => compareKeys(a.key, b.key));
  return { rows: left.slice(0, first), hasNextPage: left.length > first, totalCount: rows.length };
}

function compareKeys(a: CursorKey, b: CursorKey): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
