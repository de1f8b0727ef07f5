import { createHash } from 'node:crypto';
import { type LegalDay, unitKeyOf } from '@thidua/domain-kit';

/**
 * The id of the reminder of a duty at a stage that begins on that day: the same for every process, so that of two that
 * remind at once the second finds the first one's. In form it is as any other, with the day as its time.
 */
export function stageReminderId(campaignId: string, dutyOrder: number, firstDay: LegalDay): string {
  const time = Date.parse(`${firstDay}T00:00:00Z`).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`${campaignId}/${dutyOrder}/${firstDay}`).digest('hex');
  const serial = [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `8${hash.slice(3, 6)}`,
    hash.slice(6, 18),
  ];
  return `reminder.${unitKeyOf(campaignId)}.${serial.join('-')}`;
}
