import type { AwardClause } from './campaign.content.ts';

type Quota = Pick<AwardClause, 'quota' | 'quotaValue' | 'quotaUnitId'>;

/** Whether it is known how many may be given: by the number that was entered, or by one in the words. */
export function quotaState({ quota, quotaValue, quotaUnitId }: Quota) {
  if (quotaValue !== null || (quota !== null && /\d/u.test(quota))) return 'KNOWN';
  return quota === null && quotaUnitId === null ? 'UNKNOWN' : 'BY_LATER_DOCUMENT';
}
