import type { Envelope } from '@thidua/event-contracts';

/** Events in the order in which they may be applied, those that must wait, and those that were seen before. */
export interface Sorted {
  readonly apply: readonly Envelope[];
  readonly park: readonly Envelope[];
  /** Ids of parked documents whose turn came. */
  readonly unparked: readonly string[];
  readonly duplicates: number;
  /** The new seq by aggregate. */
  readonly seqs: ReadonlyMap<string, number>;
}

/**
 * Decides what a batch of events means for a projection that has come to `seen` with each aggregate. `waiting`
 * holds the parked events of those aggregates by the seq that they wait for.
 */
export function sortBatch(
  events: readonly Envelope[],
  seen: ReadonlyMap<string, number>,
  waiting: ReadonlyMap<string, Envelope>,
  place: (aggregate: string, prevSeq: number) => string,
): Sorted {
  const seqs = new Map<string, number>();
  const parked = new Map(waiting);
  const apply: Envelope[] = [];
  const park = new Map<string, Envelope>();
  const unparked: string[] = [];
  let duplicates = 0;
  const seqOf = (aggregate: string) => seqs.get(aggregate) ?? seen.get(aggregate) ?? 0;

  for (const event of events) {
    const { subject, seq, prevseq } = event;
    if (seq <= seqOf(subject)) duplicates += 1;
    else if ((prevseq ?? 0) > seqOf(subject)) {
      const id = place(subject, prevseq ?? 0);
      if (parked.has(id)) duplicates += 1;
      else park.set(id, event);
      parked.set(id, event);
    } else {
      let next: Envelope | undefined = event;
      while (next) {
        apply.push(next);
        seqs.set(subject, next.seq);
        const id: string = place(subject, next.seq);
        next = parked.get(id);
        if (!next) continue;
        if (!park.delete(id)) unparked.push(id);
        parked.delete(id);
      }
    }
  }
  return { apply, park: [...park.values()], unparked, duplicates, seqs };
}
