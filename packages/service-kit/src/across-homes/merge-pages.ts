import type { CursorKey, ListOrder, ReadPage } from '@thidua/federation-kit';

/**
 * One page of several parts of a list, none of which has a row of another. Each was read in `order`, after the same
 * cursor and `first` rows long, so the first rows of all are among them.
 */
export function mergePages<Row extends { readonly key: CursorKey }>(
  pages: readonly ReadPage<Row>[],
  { first, order }: { readonly first: number; readonly order: ListOrder },
): ReadPage<Row> {
  const directions = [...order.map(({ direction }) => direction), 1];
  const rows = pages.flatMap((page) => page.rows);
  rows.sort((a, b) => compare(a.key, b.key, directions));
  return {
    rows: rows.slice(0, first),
    hasNextPage: rows.length > first || pages.some(({ hasNextPage }) => hasNextPage),
    totalCount: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
  };
}

function compare(a: CursorKey, b: CursorKey, directions: readonly number[]): number {
  for (const [at, direction] of directions.entries()) {
    const order = compareValues(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order * direction;
  }
  return 0;
}

/** As MongoDB has it: texts by their bytes. */
const compareValues = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
