import { reject, type Rejection, validOn } from '@thidua/domain-kit';
import type { ConferenceFacts } from '../conference.commands.ts';
import type { ConferenceContent } from '../conference.content.ts';

/** The host existed on the day of the plan and on every day that the conference may fall on. */
export function checkHost(
  { time }: ConferenceContent,
  { plan, hostLife, excludedBy }: ConferenceFacts,
): Rejection | null {
  const path = ['content', 'hostId'];
  const days = [plan.issuedFrom, time?.from ?? null, time?.to ?? null].filter((day) => day !== null);
  const outside = days.find((day) => !validOn(hostLife, day));
  if (outside !== undefined)
    return reject('HOST_NOT_IN_FORCE', {
      path,
      params: { day: outside, from: hostLife.validFrom ?? '…', to: hostLife.validTo ?? '…' },
    });
  if (excludedBy !== null) return reject('NO_SEPARATE_CONFERENCE', { path, params: { id: excludedBy } });
  return null;
}
