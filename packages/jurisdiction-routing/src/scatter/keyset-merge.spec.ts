import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys, compareValues, type SortValue } from './compare-keys.ts';
import { readCursor, withMissing } from './cursor.ts';
import { mergeRuns, type Run, UnlikeRun } from './keyset-merge.ts';

const cursor = (k: readonly SortValue[], s = '-a,+id') =>
  Buffer.from(JSON.stringify({ s, k })).toString('base64url');
const runOf = (keys: readonly SortValue[][], more: Partial<Run> = {}): Run => ({
  cursors: keys.map((key) => cursor(key)),
  hasMore: false,
  isCut: false,
  ...more,
});

describe('sort values', () => {
  it('of text compare as their bytes in UTF-8 do', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareValues(a, b))).toBe(bytes);
      }),
      { numRuns: 1000 },
    );
    expect(compareValues('\u{20000}', '\uffff')).toBeGreaterThan(0);
  });

  it('of different kinds have an order, too', () => {
    const sorted: SortValue[] = [null, -1, 2, '', 'a', false, true];
    expect(sorted.toReversed().toSorted(compareValues)).toEqual(sorted);
  });
});

describe('merged runs', () => {
  const row = fc.record({ instance: fc.nat(4), a: fc.oneof(fc.nat(3), fc.constant(null)) });

  it('are the first or the last rows of all, in order', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.nat(50), fc.boolean(), (rows, limit, fromBack) => {
        const keyed = rows.map(({ instance, a }, id) => ({ instance, key: [a, id] as SortValue[] }));
        const all = keyed.toSorted((x, y) => compareKeys(x.key, y.key, [-1, 1]));
        const runs = [0, 1, 2, 3, 4].map((each) => {
          const own = all.filter(({ instance }) => instance === each).map(({ key }) => key);
          const page = fromBack ? own.slice(Math.max(0, own.length - limit)) : own.slice(0, limit);
          const hasMore = own.length > limit;
          return { keys: page, run: runOf(page, { hasMore, isCut: hasMore }) };
        });
        const merged = mergeRuns(
          runs.map((each) => each.run),
          limit,
          fromBack,
        );
        const picked = merged.picks.map(({ run, index }) => runs[run]?.keys[index]);
        const expected = fromBack ? all.slice(Math.max(0, all.length - limit)) : all.slice(0, limit);
        expect(picked).toEqual(expected.map(({ key }) => key));
        expect(merged.hasMore).toBe(all.length > limit);
      }),
      { numRuns: 500 },
    );
  });

  it('end where a run was cut: its next row is not known', () => {
    const cut = runOf(
      [
        [9, '1'],
        [7, '2'],
      ],
      { hasMore: true, isCut: true },
    );
    const whole = runOf([
      [8, '3'],
      [6, '4'],
      [5, '5'],
    ]);
    const { picks, hasMore } = mergeRuns([cut, whole], 10, false);
    expect(picks.map(({ run, index }) => [run, index])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(hasMore).toBe(true);
  });

  it('show a row once that two instances show', () => {
    const { picks, duplicates } = mergeRuns(
      [
        runOf([
          [9, '1'],
          [7, '2'],
        ]),
        runOf([
          [9, '1'],
          [8, '3'],
        ]),
      ],
      10,
      false,
    );
    expect(picks).toHaveLength(3);
    expect(duplicates).toHaveLength(1);
  });

  it.each([
    ['another order', cursor([9, '1'], '+a,+id')],
    ['other keys', cursor(['1'])],
    ['something else', 'nonsense'],
    ['nothing', undefined],
  ])('do not take a run sorted by %s', (_name, strange) => {
    const runs = [runOf([[9, '1']]), { ...runOf([]), cursors: [strange] }];
    expect(() => mergeRuns(runs, 10, false)).toThrow(new UnlikeRun(1));
  });

  it('decode no more cursors than they look at', () => {
    const endless = {
      ...runOf([
        [9, '1'],
        [8, '2'],
      ]),
      cursors: [cursor([9, '1']), cursor([8, '2']), 'nonsense'],
    };
    expect(mergeRuns([endless], 1, false).picks).toHaveLength(1);
  });
});

describe('a cursor', () => {
  it('remembers who was missing, and keeps its place', () => {
    const place = cursor([9, '1']);
    expect(readCursor(withMissing(place, ['a']))).toEqual({ s: '-a,+id', k: [9, '1'], m: ['a'] });
    expect(withMissing(place, [])).toBe(place);
  });

  it.each([
    '',
    'x',
    5,
    null,
    Buffer.from('null').toString('base64url'),
    Buffer.from('{"s":1}').toString('base64url'),
  ])('is not %j', (text) => expect(readCursor(text)).toBeNull());
});
