import type { LegalDay } from '@thidua/domain-kit';
import type { CampaignContent } from '../campaign/campaign.content.ts';
import { type CampaignState, transcribedOf } from '../campaign/campaign.state.ts';
import { custodianListOf, transfersOf } from './transfer.ts';

export type CustodyState = 'ISSUER' | 'ORPHANED' | 'TRANSFERRED';

/** Later than any day: what no day ends. */
const never = '9999-12-31';

/** Who has to be there for a plan, and up to which day: what a list finds orphans by. */
export interface Needed {
  readonly custodians: readonly string[];
  readonly openUntil: LegalDay;
}

/**
 * Null where nobody is needed: for a draft, for what has ended, and for a paper of which nothing is known but that
 * another cites it.
 */
export function neededFor(state: CampaignState): Needed | null {
  if (state.status === 'DRAFT' || state.status === 'CLOSED') return null;
  if (transcribedOf(state)?.completeness === 'CITED_ONLY') return null;
  const custodians = custodianListOf(state).map(({ organizationId }) => organizationId);
  return { custodians, openUntil: lastDayOf(state.content) };
}

/** The last day on which something is to be done; none is known where the plan has no end or ends with an event. */
function lastDayOf({ period, duties, tasks }: CampaignContent): LegalDay {
  if (!period?.to || period.endsWith) return never;
  const days = [period.to, ...[...duties, ...tasks].flatMap(({ due }) => due ?? [])];
  return days.toSorted().at(-1) ?? never;
}

/** Whether one of those who answer for a plan ended while it was open. `ended` tells from when on each is no more. */
export function custodyState(state: CampaignState, ended: ReadonlyMap<string, LegalDay>): CustodyState {
  const needed = neededFor(state);
  const isMissing = (id: string, until: LegalDay): boolean => {
    const end = ended.get(id);
    return end !== undefined && end <= until;
  };
  if (needed?.custodians.some((id) => isMissing(id, needed.openUntil))) return 'ORPHANED';
  return transfersOf(state).length > 0 ? 'TRANSFERRED' : 'ISSUER';
}
