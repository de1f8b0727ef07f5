import { describe, expect, it } from '@jest/globals';
import type { Envelope } from '@thidua/event-contracts';
import fc from 'fast-check';
import { sortBatch } from './sort-batch.ts';

const event = (seq: number, prevseq: number | null, subject = 'a'): Envelope =>
  ({ subject, seq, prevseq }) as unknown as Envelope;
const place = (aggregate: string, prevSeq: number) => `${aggregate}/${prevSeq}`;
const seqs = (events: readonly Envelope[]) => events.map(({ seq }) => seq);

describe('a batch for a projection', () => {
  it('applies what continues an aggregate, private gaps in seq included', () => {
    const sorted = sortBatch([event(2, null), event(5, 2)], new Map(), new Map(), place);
    expect(seqs(sorted.apply)).toEqual([2, 5]);
    expect(sorted.seqs.get('a')).toBe(5);
  });

  it('passes over what it has seen', () => {
    const sorted = sortBatch([event(1, null), event(2, 1)], new Map([['a', 1]]), new Map(), place);
    expect(seqs(sorted.apply)).toEqual([2]);
    expect(sorted.duplicates).toBe(1);
  });

  it('parks what comes before its predecessor, and takes it up when that one comes', () => {
    const early = sortBatch([event(3, 2)], new Map([['a', 1]]), new Map(), place);
    expect(seqs(early.park)).toEqual([3]);
    expect(early.apply).toEqual([]);
    const late = sortBatch([event(2, 1)], new Map([['a', 1]]), new Map([['a/2', event(3, 2)]]), place);
    expect(seqs(late.apply)).toEqual([2, 3]);
    expect(late.unparked).toEqual(['a/2']);
  });

  it('applies each event once and in order, however a stream is shuffled, repeated and cut into batches', () => {
    const stream = fc.integer({ min: 1, max: 8 }).chain((length) => {
      const all = Array.from({ length }, (_, n) => event((n + 1) * 2, n === 0 ? null : n * 2));
      return fc.tuple(
        fc.shuffledSubarray([...all, ...all], { minLength: length }),
        fc.constant(all),
        fc.integer({ min: 1, max: 5 }),
      );
    });
    fc.assert(
      fc.property(stream, ([shuffled, all, size]) => {
        // Kafka redelivers until all came at least once: the tail holds them all.
        const delivered = [...shuffled, ...all];
        const seen = new Map<string, number>();
        const parked = new Map<string, Envelope>();
        const applied: number[] = [];
        for (let from = 0; from < delivered.length; from += size) {
          const sorted = sortBatch(delivered.slice(from, from + size), seen, parked, place);
          applied.push(...seqs(sorted.apply));
          for (const [aggregate, seq] of sorted.seqs) seen.set(aggregate, seq);
          for (const id of sorted.unparked) parked.delete(id);
          for (const each of sorted.park) parked.set(place('a', each.prevseq ?? 0), each);
        }
        expect(applied).toEqual(seqs(all));
      }),
      { numRuns: 500 },
    );
  });
});
