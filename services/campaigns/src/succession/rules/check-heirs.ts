import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { TransferFacts, WishedHeir } from '../succession.commands.ts';

/** Heirs exist on the day, took over from who ended, and are named once. */
export function checkHeirs(
  heirs: readonly WishedHeir[],
  facts: TransferFacts,
  day: LegalDay,
): Rejection | null {
  for (const [index, { organizationId: id }] of heirs.entries()) {
    const path = ['heirs', String(index), 'organizationId'];
    const known = facts.heirs.get(id);
    if (heirs.findIndex(({ organizationId }) => organizationId === id) < index)
      return reject('HEIR_TWICE', { path, params: { id } });
    if (!known?.isInForce) return reject('HEIR_NOT_IN_FORCE', { path, params: { id, day } });
    if (!known.isSuccessor) return reject('HEIR_NOT_A_SUCCESSOR', { path, params: { id } });
  }
  return null;
}
