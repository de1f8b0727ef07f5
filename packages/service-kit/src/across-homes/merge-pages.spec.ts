import { expect, it } from '@jest/globals';
import type { ReadPage } from '@thidua/federation-kit';
import fc from 'fast-check';
import { mergePages } from './merge-pages.ts';

interface Row {
  readonly key: readonly (string | number)[];
}
const order = (direction: 1 | -1) => [{ path: 'keys.day', direction }] as const;
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** A page of some rows, as MongoDB reads it. */
function pageOf(rows: readonly Row[], direction: 1 | -1, first: number, after: Row | null): ReadPage<Row> {
  const compare = ({ key: [a, x] }: Row, { key: [b, y] }: Row) =>
    Number(a) - Number(b) ? (Number(a) - Number(b)) * direction : byBytes(String(x), String(y));
  const left = rows.toSorted(compare).filter((row) => after === null || compare(row, after) > 0);
  return { rows: left.slice(0, first), hasNextPage: left.length > first, totalCount: rows.length };
}

it('pages of the parts, page by page, are the pages of the whole', () => {
  const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.string({ unit: 'grapheme' })), {
    selector: ([, id]) => id,
  });
  const part = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(
      rows,
      fc.func(part),
      fc.constantFrom(1, -1),
      fc.integer({ min: 0, max: 4 }),
      (all, of, direction, first) => {
        const parts = [0, 1, 2].map((n) => all.filter((key) => of(key[1]) === n).map((key) => ({ key })));
        const whole = all.map((key) => ({ key }));
        for (let after: Row | null = null; ;) {
          const pages = parts.map((each) => pageOf(each, direction, first, after));
          const merged = mergePages(pages, { first, order: order(direction) });
          expect(merged).toEqual(pageOf(whole, direction, first, after));
          after = merged.rows.at(-1) ?? null;
          if (!merged.hasNextPage || after === null) return;
        }
      },
    ),
  );
});
