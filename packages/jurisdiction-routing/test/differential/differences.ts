import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLAnswer } from '../../src/index.ts';

/**
 * An answer as text, to be compared with another: data to the letter, with the order of its keys; errors without
 * regard to their order, by message, path and code. Whose error it is only a split answer can say.
 */
export function printed({ data, errors = [] }: GraphQLAnswer): string {
  return JSON.stringify({ data: data ?? null, errors: errors.map(comparable).toSorted() }, whole);
}

/** What JSON would turn into null or leave out in silence. */
function whole(_key: string, value: unknown): unknown {
  if (value === undefined) return 'undefined!';
  return typeof value === 'number' && !Number.isFinite(value) ? `${value}!` : value;
}

function comparable({ message, path, extensions }: GraphQLFormattedError): string {
  return JSON.stringify([message, path ?? null, extensions?.['code'] ?? null]);
}
