import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReadPage } from '@thidua/federation-kit';
import { pageOfComputed } from './page-of-computed.ts';

it('pages, one after another, are the whole list in its order, each row once', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 2 });
  const keys = fc.uniqueArray(fc.tuple(ascii, ascii), { selector: ([, id]) => id });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 4 }), (all, first) => {
      const rows = all.map((key) => ({ key }));
      const paged: typeof rows = [];
      for (let after: (typeof all)[number] | null = null; ;) {
        const page: ReadPage<(typeof rows)[number]> = pageOfComputed(rows, { first, after });
        expect(page.totalCount).toBe(rows.length);
        paged.push(...page.rows);
        after = page.rows.at(-1)?.key ?? null;
        if (!page.hasNextPage) break;
      }
      const bytes = ({ key }: { key: readonly string[] }) =>
        key.map((part) => Buffer.from(part).toString('hex')).join(' ');
      expect(paged).toHaveLength(rows.length);
      expect(paged.map(bytes)).toEqual(rows.map(bytes).toSorted());
    }),
  );
});
