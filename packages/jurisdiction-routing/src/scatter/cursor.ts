import type { SortValue } from './compare-keys.ts';

/**
 * A place in a list, the same for every instance: base64url of JSON `{ s, k }`, the order (`-title,+id`: direction
 * and field, the unique one last) and the row's sort values. Routing adds `m`, the instances that were missing when
 * the page was read.
 */
export interface Cursor {
  readonly s: string;
  readonly k: readonly SortValue[];
  readonly m?: readonly string[];
}

/** Reads a cursor; null for anything else. */
export function readCursor(cursor: unknown): Cursor | null {
  if (typeof cursor !== 'string') return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isCursor(value) ? value : null;
  } catch {
    return null;
  }
}

/** The same place, read while these instances were missing. */
export function withMissing(cursor: string, missing: readonly string[]): string {
  if (missing.length === 0) return cursor;
  const place = readCursor(cursor);
  return Buffer.from(JSON.stringify({ ...place, m: missing })).toString('base64url');
}

/** 1 or -1 for each sort value of an order. */
export function directionsOf(order: string): number[] {
  return order.split(',').map((field) => (field.startsWith('-') ? -1 : 1));
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) return false;
  const { s, k, m } = value as Partial<Cursor>;
  return typeof s === 'string' && Array.isArray(k) && (m === undefined || Array.isArray(m));
}
