import { reject, type Rejection } from '@thidua/domain-kit';

interface Ordered {
  readonly order: number;
}

/** A report speaks of what was registered, and of each of it once. */
export function checkOrders(
  field: 'targets' | 'works',
  told: readonly Ordered[],
  count: number,
): Rejection | null {
  for (const [index, { order }] of told.entries()) {
    const detail = {
      path: [field, String(index), 'order'],
      params: { order: String(order), count: String(count) },
    };
    if (order < 1 || order > count) return reject('REGISTERED_ORDER_UNKNOWN', detail);
    if (told.findIndex((each) => each.order === order) < index)
      return reject('REGISTERED_ORDER_TWICE', detail);
  }
  return null;
}
