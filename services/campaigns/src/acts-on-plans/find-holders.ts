import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { CampaignQueries } from '../campaign/campaign.queries.ts';
import { planOfTold } from '../plan/plan-of.ts';

/** Who holds each of these campaigns now: its issuer, or those that took it over. What is not known here is left out. */
export type FindHolders = (campaignIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Asks of what is at home here what is stored, of all others what their homes have told. */
export function createFindHolders(
  campaigns: Pick<CampaignQueries, 'holders'>,
  knownCampaigns: Pick<KnownCampaigns, 'byIds'>,
  homes: Pick<BaseContext['homes'], 'owns'>,
): FindHolders {
  return async (campaignIds) => {
    const { here = [], elsewhere = [] } = Object.groupBy(campaignIds, (id) =>
      homes.owns(id) ? 'here' : 'elsewhere',
    );
    const [own, told] = await Promise.all([
      here.length === 0 ? [] : campaigns.holders(here),
      elsewhere.length === 0 ? [] : knownCampaigns.byIds(elsewhere),
    ]);
    const toldOf = told.map(planOfTold).map(({ id, custodianIds }) => [id, custodianIds] as const);
    return new Map([...own, ...toldOf]);
  };
}
