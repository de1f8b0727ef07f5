import { reject, type Rejection } from '@thidua/domain-kit';
import type { ConferenceFacts } from '../conference.commands.ts';
import type { ConferenceContent } from '../conference.content.ts';

/** A conference does not take place before its plan, nor outside the days for which the plan runs. */
export function checkTime({ time }: ConferenceContent, { plan }: ConferenceFacts): Rejection | null {
  if (time === null) return null;
  for (const end of ['from', 'to'] as const) {
    const day = time[end];
    if (day === null) continue;
    const path = ['content', 'time', end];
    if (plan.issuedFrom !== null && day < plan.issuedFrom)
      return reject('TIME_BEFORE_PLAN', { path, params: { day, planDay: plan.issuedFrom } });
    const { from = null, to = null } = plan.period ?? {};
    if ((from !== null && day < from) || (to !== null && day > to))
      return reject('TIME_OUTSIDE_PLAN', { path, params: { day, from: from ?? '…', to: to ?? '…' } });
  }
  return null;
}
