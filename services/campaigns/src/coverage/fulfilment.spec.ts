import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ActOf, fulfilmentOf } from './fulfilment.ts';
import type { Lineage } from './lineage.ts';

/** [part, whole, day]: all of the first went into the second. */
type Merger = readonly [string, string, string];
const lineage = (mergers: readonly Merger[]): Lineage => ({
  wholePredecessors: (id) =>
    mergers.filter(([, into]) => into === id).map(([from, , on]) => ({ id: from, on })),
  wholeSuccessors: (id) => mergers.filter(([from]) => from === id).map(([, into, on]) => ({ id: into, on })),
});
const acted =
  (days: Readonly<Record<string, string>>): ActOf =>
  (id, since) => {
    const day = days[id];
    return day === undefined || (since !== null && day < since)
      ? null
      : { id: `act of ${id}`, organization: id, day };
  };
const how = (id: string, days: Readonly<Record<string, string>>, mergers: readonly Merger[]) =>
  fulfilmentOf(id, acted(days), lineage(mergers));

const merger: Merger[] = [
  ['a', 'n', '2025-07-01'],
  ['b', 'n', '2025-07-01'],
];

describe('a duty', () => {
  it('is met by who does it', () => {
    expect(how('a', { a: '2025-01-01' }, merger)).toEqual({
      on: '2025-01-01',
      by: 'act of a',
      through: 'OWN',
    });
    expect(how('a', {}, merger)).toBeNull();
  });

  it('is met for who took over whole units that all did, on the day of the last', () => {
    const days = { a: '2025-01-01', b: '2025-02-01' };
    expect(how('n', days, merger)).toEqual({ on: '2025-02-01', by: 'act of b', through: 'PREDECESSORS' });
    expect(how('n', { a: '2025-01-01' }, merger)).toBeNull();
    expect(how('n', { ...days, n: '2025-08-01' }, merger)).toMatchObject({ through: 'OWN' });
  });

  it('is met over several mergers', () => {
    const twice: Merger[] = [...merger, ['c', 'a', '2024-11-01'], ['d', 'a', '2024-11-01']];
    const days = { b: '2025-02-01', c: '2024-01-01', d: '2024-01-02' };
    expect(how('n', days, twice)).toMatchObject({ on: '2025-02-01', through: 'PREDECESSORS' });
    expect(how('n', { b: '2025-02-01', c: '2024-01-01' }, twice)).toBeNull();
  });

  it('is met by what took over the whole of a unit, but not by what that had done before', () => {
    expect(how('a', { n: '2025-08-01' }, merger)).toEqual({
      on: '2025-08-01',
      by: 'act of n',
      through: 'SUCCESSOR',
    });
    expect(how('a', { n: '2025-06-01' }, merger)).toBeNull();
  });

  it('goes round in no circle', () => {
    const circle: Merger[] = [
      ['a', 'b', '2025-07-01'],
      ['b', 'a', '2025-07-01'],
    ];
    expect(how('a', {}, circle)).toBeNull();
  });

  it('of a merged unit is met by its lineage exactly if each of its parts met it', () => {
    const parts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    fc.assert(
      fc.property(parts, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (all, done) => {
        const mergers = all.map((part): Merger => [part, 'n', '2025-07-01']);
        const found = how('n', Object.fromEntries(done.map((each) => [each, '2025-01-01'])), mergers);
        expect(found !== null).toBe(all.every((part) => done.includes(part)));
      }),
    );
  });
});
