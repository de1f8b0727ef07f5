import { reject, type Rejection } from '@thidua/domain-kit';
import type { WorkFigures } from '../registration.content.ts';

/** No more is disbursed than is allocated, as far as both are known. */
export function checkCapital(
  { allocated, disbursed }: WorkFigures,
  path: readonly string[],
): Rejection | null {
  if (allocated === null || disbursed === null || disbursed <= allocated) return null;
  return reject('DISBURSED_MORE_THAN_ALLOCATED', {
    path: [...path, 'disbursed'],
    params: { disbursed: String(disbursed), allocated: String(allocated) },
  });
}
