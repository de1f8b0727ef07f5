import { badUserInput } from '../faults/bad-user-input.ts';
import { type CursorKey, decodeCursor } from './cursor.ts';

const usualSize = 20;
const largestSize = 100;

/** The order of a list, as event-kit's `keysetPage` takes it; the id is added as the last, unique field. */
export type ListOrder = readonly { readonly path: string; readonly direction: 1 | -1 }[];

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page to be read: how many rows, after which one, in which order. */
export interface PageRequest<Order extends ListOrder = ListOrder> {
  readonly first: number;
  readonly after: CursorKey | null;
  readonly order: Order;
}

/**
 * Checks the paging arguments of a list: 20 rows unless told, at most 100. Throws BAD_USER_INPUT with the reason
 * FIRST_TOO_LARGE, FIRST_NEGATIVE or BAD_CURSOR.
 */
export function pageRequest<Order extends ListOrder>(args: PageArguments, order: Order): PageRequest<Order> {
  const first = args.first ?? usualSize;
  if (first > largestSize)
    throw wrongFirst('FIRST_TOO_LARGE', `at most ${largestSize}`, `nhiều nhất là ${largestSize}`);
  if (first < 0) throw wrongFirst('FIRST_NEGATIVE', 'not below zero', 'không được nhỏ hơn 0');
  const after = args.after ?? null;
  return { first, after: after === null ? null : decodeCursor(after, orderName(order)), order };
}

/** The order as cursors carry it: `+title,+id`. */
export function orderName(order: ListOrder): string {
  const fields = order.map(
    ({ path, direction }) => `${direction === 1 ? '+' : '-'}${path.split('.').at(-1)}`,
  );
  return [...fields, '+id'].join(',');
}

function wrongFirst(reason: string, en: string, vi: string) {
  return badUserInput({
    en: `Argument “first”: ${en}.`,
    vi: `Tham số “first”: ${vi}.`,
    argument: 'first',
    reason,
  });
}
