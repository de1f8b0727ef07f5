import type { AggregateRows } from '../aggregate.ts';
import { canonicalJson } from '../canonical.ts';
import type { RowDocument } from '../store/documents.ts';

/** What a change of one aggregate does to its rows. */
export interface RowsChange {
  readonly collection: string;
  /** Those that are no more, and those that are to be written anew. */
  readonly gone: readonly string[];
  readonly written: readonly RowDocument[];
}

/** The rows of a state, under their ids. */
export const rowsOfState = <State extends object>(
  rows: AggregateRows<State>,
  id: string,
  state: State,
): RowDocument[] => rows.of(state).map((row, n) => ({ ...row, _id: `${id}/${n}` }));

/** The aggregate to which a row belongs. */
export const aggregateOfRow = (rowId: string): string => rowId.slice(0, rowId.lastIndexOf('/'));

/** Only rows that differ are touched: most acts change the last version of many, and leave the others. */
export function rowsChange<State extends object>(
  rows: AggregateRows<State>,
  id: string,
  before: State | undefined,
  after: State,
): RowsChange {
  const made = rowsOfState(rows, id, after);
  if (before === undefined) return { collection: rows.collection, gone: [], written: made };
  const old = new Map(rowsOfState(rows, id, before).map((row) => [row._id, canonicalJson(row)]));
  const written = made.filter((row) => {
    const isSame = old.get(row._id) === canonicalJson(row);
    if (isSame) old.delete(row._id);
    return !isSame;
  });
  return { collection: rows.collection, gone: [...old.keys()], written };
}
