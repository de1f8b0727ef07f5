import { KnownCampaigns } from '@thidua/campaign-directory';
import type { Runtime } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { createCampaignQueries } from './campaign/campaign.queries.ts';
import { createCountCampaigns } from './campaign-statistics/campaign-statistics.queries.ts';
import type { Context } from './context.ts';
import { storedUnitRecords } from './plan-checker/unit-records.store.ts';

/** Adds what this service asks of its database, for one request. */
export function createContext(base: BaseContext, { store }: Pick<Runtime, 'store'>): Context {
  const knownCampaigns = new KnownCampaigns(store, base.clock);
  return {
    ...base,
    knownCampaigns,
    campaigns: createCampaignQueries(store, base, knownCampaigns),
    countCampaigns: createCountCampaigns(store, base),
    units: storedUnitRecords(store),
  };
}
