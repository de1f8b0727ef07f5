import { KnownCampaigns } from '@thidua/campaign-directory';
import type { Runtime } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { ActsOfOthers } from './acts-of-others/acts-of-others.store.ts';
import { createCampaignQueries } from './campaign/campaign.queries.ts';
import { createCountCampaigns } from './campaign-statistics/campaign-statistics.queries.ts';
import { createClusterQueries } from './cluster/cluster.queries.ts';
import type { Context } from './context.ts';
import { storedUnitRecords } from './plan-checker/unit-records.store.ts';

/** Adds what this service asks of its database, for one request. */
export function createContext(base: BaseContext, { store }: Pick<Runtime, 'store'>): Context {
  const knownCampaigns = new KnownCampaigns(store, base.clock);
  return {
    ...base,
    knownCampaigns,
    actsOfOthers: new ActsOfOthers(store, base.clock),
    campaigns: createCampaignQueries(store, base, knownCampaigns),
    clusters: createClusterQueries(store, base),
    countCampaigns: createCountCampaigns(store, base),
    units: storedUnitRecords(store),
  };
}
