import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLAnswer } from '../../src/index.ts';

/**
 * An answer as text, to be compared with another: data to the letter, with the order of its keys; errors without
 * regard to their order, by message, path and code. Whose error it is only a split answer can say.
 */
export function printed({ data, errors = [] }: GraphQLAnswer): string {
  // Where nothing is answered no link is followed, so nothing is known of what failed beyond it without harm.
  const known = data ? errors : errors.filter(({ extensions }) => extensions?.['code'] !== 'NO_REMARK');
  return JSON.stringify({ data: data ?? null, errors: known.map(comparable).toSorted() }, whole);
}

/** What JSON would turn into null or leave out in silence. */
function whole(_key: string, value: unknown): unknown {
  if (value === undefined) return 'undefined!';
  return typeof value === 'number' && !Number.isFinite(value) ? `${value}!` : value;
}

function comparable({ message, path, extensions }: GraphQLFormattedError): string {
  return JSON.stringify([message, path ?? null, extensions?.['code'] ?? null]);
}
