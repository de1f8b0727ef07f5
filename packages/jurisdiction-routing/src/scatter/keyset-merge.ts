import { compareKeys, type SortValue } from './compare-keys.ts';
import { directionsOf, readCursor } from './cursor.ts';
import { Heap } from './heap.ts';

/** The rows of one instance, in the order of the list. */
export interface Run {
  readonly cursors: readonly unknown[];
  /** The instance has more rows in the direction of reading. */
  readonly hasMore: boolean;
  /** It has more rows that could stand on this page. */
  readonly isCut: boolean;
}

export interface Pick {
  readonly run: number;
  readonly index: number;
}

export interface MergedRows {
  /** The rows of the page, in the order of the list. */
  readonly picks: readonly Pick[];
  /** There are more rows in the direction of reading. */
  readonly hasMore: boolean;
  /** Runs that showed a row which another one had shown. */
  readonly duplicates: readonly number[];
}

/** A run that cannot be merged: its cursors cannot be read, or are of another order than those of the first run. */
export class UnlikeRun extends Error {
  override readonly name = 'UnlikeRun';
  readonly run: number;

  constructor(run: number) {
    super('sorted unlike the others');
    this.run = run;
  }
}

interface Head extends Pick {
  readonly key: readonly SortValue[];
}

/**
 * Merges sorted runs into one page of at most `limit` rows, read from the front or from the back. The page ends early
 * where a run ends that was cut: its next row is not known. Only the cursors that are looked at are decoded.
 * Throws UnlikeRun.
 */
export function mergeRuns(runs: readonly Run[], limit: number, fromBack: boolean): MergedRows {
  let order: string | undefined;
  let directions: number[] = [];
  const sign = fromBack ? -1 : 1;
  const heads = new Heap<Head>((a, b) => compareKeys(a.key, b.key, directions) * sign < 0);

  /** Lines up a run's row; false where the run has none at this place. */
  const lineUp = (run: number, step: number): boolean => {
    const { cursors = [] } = runs[run] ?? {};
    if (step >= cursors.length) return false;
    const index = fromBack ? cursors.length - 1 - step : step;
    const cursor = readCursor(cursors[index]);
    order ??= cursor?.s;
    if (directions.length === 0 && order !== undefined) directions = directionsOf(order);
    if (!cursor || cursor.s !== order || cursor.k.length !== directions.length) throw new UnlikeRun(run);
    heads.push({ run, index, key: cursor.k });
    return true;
  };

  const steps = runs.map(() => 0);
  const picks: Pick[] = [];
  const duplicates: number[] = [];
  let hasMore = runs.some((run) => run.hasMore);
  let open = runs.every((run, at) => lineUp(at, 0) || !run.isCut);
  let before: Head | undefined;
  for (let head = heads.pop(); head; head = heads.pop()) {
    const repeated = before && compareKeys(before.key, head.key, directions) === 0;
    if (repeated) duplicates.push(head.run);
    else if (!open || picks.length >= limit) {
      hasMore = true;
      break;
    } else {
      picks.push({ run: head.run, index: head.index });
      before = head;
    }
    const step = (steps[head.run] ?? 0) + 1;
    steps[head.run] = step;
    if (!lineUp(head.run, step) && runs[head.run]?.isCut) open = false;
  }
  return { picks: fromBack ? picks.reverse() : picks, hasMore, duplicates };
}
