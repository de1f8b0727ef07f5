import { reject, type Rejection } from '@thidua/domain-kit';
import type { TransferCampaign, TransferFacts } from '../succession.commands.ts';
import type { Transfer } from '../transfer.ts';

/** A transfer has happened, by an act that was issued, and not before the one that it follows. */
export function checkTransferDay(
  { effectiveOn, act }: Pick<TransferCampaign['data'], 'effectiveOn' | 'act'>,
  earlier: readonly Transfer[],
  { today }: TransferFacts,
): Rejection | null {
  if (effectiveOn > today)
    return reject('DAY_IN_THE_FUTURE', { path: ['effectiveOn'], params: { day: effectiveOn } });
  if (act.issuedOn > today)
    return reject('DAY_IN_THE_FUTURE', { path: ['act', 'issuedOn'], params: { day: act.issuedOn } });
  const last = earlier.at(-1)?.effectiveOn;
  if (last === undefined || effectiveOn >= last) return null;
  return reject('TRANSFERRED_BEFORE_LAST', { path: ['effectiveOn'], params: { day: effectiveOn, last } });
}
