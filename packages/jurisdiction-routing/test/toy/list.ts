import { GraphQLError } from 'graphql';

type SortValue = string | number | null;

/** A total order of rows: its name as cursors carry it, and a row's sort values. */
export interface Order<Row> {
  readonly name: string;
  readonly key: (row: Row) => SortValue[];
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const isGiven = <Value>(value: Value): value is NonNullable<Value> =>
  value !== null && value !== undefined;

const usualSize = 20;
const largestSize = 100;

/** A page of sorted rows, as Relay has it, with refusals as federation-kit gives them. */
export function pageOf<Row>(
  rows: readonly Row[],
  order: Order<Row>,
  { first, after, last, before }: PageArguments,
  usual = usualSize,
) {
  if (isGiven(first) && isGiven(last)) throw refused('first and last');
  for (const size of [first, last])
    if (isGiven(size) && (size < 0 || size > largestSize)) throw refused('page size');
  const directions = order.name.split(',').map((field) => (field.startsWith('-') ? -1 : 1));
  const sorted = rows.toSorted((a, b) => compare(order.key(a), order.key(b), directions));
  const [lower, upper] = [keyIn(after, order), keyIn(before, order)];
  const isUpTo = (row: Row, key: SortValue[]) => compare(order.key(row), key, directions) <= 0;
  const isFrom = (row: Row, key: SortValue[]) => compare(order.key(row), key, directions) >= 0;
  const from = lower ? sorted.findLastIndex((row) => isUpTo(row, lower)) + 1 : 0;
  const end = upper ? sorted.findIndex((row) => isFrom(row, upper)) : -1;
  const to = end === -1 ? sorted.length : Math.max(from, end);
  const start = !isGiven(last) ? from : Math.max(from, to - last);
  const stop = !isGiven(last) ? Math.min(to, from + (first ?? usual)) : to;
  const page = sorted.slice(start, stop);
  const edges = page.map((row) => ({ cursor: cursorOf(row, order), row }));
  return {
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: stop < sorted.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function cursorOf<Row>(row: Row, { name, key }: Order<Row>): string {
  return Buffer.from(JSON.stringify({ s: name, k: key(row) })).toString('base64url');
}

function keyIn<Row>(cursor: string | null | undefined, { name }: Order<Row>): SortValue[] | null {
  if (!isGiven(cursor)) return null;
  try {
    const { s, k } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { s: string; k: SortValue[] };
    if (s === name) return k;
  } catch {
    // Falls through: not a cursor.
  }
  throw refused('cursor');
}

/** Texts by the bytes of their UTF-8, null before all. */
function compare(a: readonly SortValue[], b: readonly SortValue[], directions: readonly number[]): number {
  for (const [at, direction] of directions.entries()) {
    const [x, y] = [a[at] ?? null, b[at] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return (x === null ? -1 : 1) * direction;
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)));
    return order * direction;
  }
  return 0;
}

function refused(reason: string): GraphQLError {
  return new GraphQLError(`Bad ${reason}.`, { extensions: { code: 'BAD_USER_INPUT', reason } });
}
