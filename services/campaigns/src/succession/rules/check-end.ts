import { reject, type Rejection } from '@thidua/domain-kit';
import type { TransferCampaign, TransferFacts } from '../succession.commands.ts';

/** Only who has ended hands over: an organization that goes on keeps its plans. */
export function checkEnd(
  { fromId, effectiveOn }: Pick<TransferCampaign['data'], 'fromId' | 'effectiveOn'>,
  { endedFrom }: TransferFacts,
): Rejection | null {
  if (endedFrom === null) return reject('HOLDER_GOES_ON', { path: ['fromId'], params: { id: fromId } });
  if (effectiveOn >= endedFrom) return null;
  return reject('TRANSFERRED_BEFORE_END', {
    path: ['effectiveOn'],
    params: { day: effectiveOn, ended: endedFrom },
  });
}
