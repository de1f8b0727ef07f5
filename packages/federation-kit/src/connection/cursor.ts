import { badUserInput } from '../faults/bad-user-input.ts';

/** The sort values of a row; strings compare bytewise. */
export type CursorKey = readonly (string | number)[];

/**
 * A place in a list: the order `s` and the row's sort values `k`, so that any instance can go on from it. Opaque
 * to clients. `s` reads `+title,+id`: direction and field, the unique one last.
 */
export function encodeCursor(order: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify({ s: order, k: key })).toString('base64url');
}

/** The sort values of a cursor made for this order. Throws BAD_USER_INPUT for anything else. */
export function decodeCursor(cursor: string, order: string): CursorKey {
  const { s, k } = parse(cursor);
  const isKey =
    Array.isArray(k) &&
    k.length === order.split(',').length &&
    k.every((value) => typeof value === 'string' || Number.isFinite(value));
  if (s === order && isKey) return k as CursorKey;
  throw badUserInput({
    en: 'Argument “after”: not a cursor of this list.',
    vi: 'Tham số “after”: không phải con trỏ của danh sách này.',
    argument: 'after',
    reason: 'BAD_CURSOR',
  });
}

function parse(cursor: string): { s?: unknown; k?: unknown } {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
