import { reject, type Rejection } from '@thidua/domain-kit';
import type { CampaignContent } from '../campaign.content.ts';

/** What everybody has to send regularly needs a day, or nobody could be late: it must be set before the issue. */
const dayNeeded: readonly string[] = ['REGISTRATION', 'PERIODIC_REPORT'];

/** Who has to register or report must be told by when. An old paper may be silent about it. */
export function checkDuties({ duties }: CampaignContent): Rejection | null {
  const at = duties.findIndex(({ kind, due }) => due === null && dayNeeded.includes(kind));
  if (at < 0) return null;
  return reject('DUTY_WITHOUT_DUE_DAY', {
    path: ['campaignId', 'duties', String(at), 'due'],
    params: { order: String(at + 1) },
  });
}
