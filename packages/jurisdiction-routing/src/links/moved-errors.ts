import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from '../answer/routing-error.ts';

/** Rows that were taken out of the list at a path. */
export interface DroppedRows {
  readonly path: AnswerPath;
  readonly rows: ReadonlySet<number>;
}

/** Moves errors with the rows of lists; those in rows that have gone go as well. */
export function withoutDropped(
  errors: readonly GraphQLFormattedError[],
  dropped: readonly DroppedRows[],
): GraphQLFormattedError[] {
  if (dropped.length === 0) return [...errors];
  return errors.flatMap((error) => {
    const path = [...(error.path ?? [])];
    for (const { path: list, rows } of dropped) {
      const index = error.path?.[list.length];
      if (typeof index !== 'number' || list.some((each, at) => each !== error.path?.[at])) continue;
      if (rows.has(index)) return [];
      path[list.length] = index - [...rows].filter((row) => row < index).length;
    }
    return [error.path ? { ...error, path } : error];
  });
}
