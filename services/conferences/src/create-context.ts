import { KnownCampaigns } from '@thidua/campaign-directory';
import type { Runtime } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { createConferenceQueries } from './conference/conference.queries.ts';
import type { ConferenceSeries } from './conference/series/conference-series.ts';
import type { Context } from './context.ts';

/** Adds what this service asks of its database, for one request. */
export function createContext(
  base: BaseContext,
  { store }: Pick<Runtime, 'store'>,
  series: readonly ConferenceSeries[],
): Context {
  return {
    ...base,
    series,
    knownCampaigns: new KnownCampaigns(store, base.clock),
    conferences: createConferenceQueries(store, base),
  };
}
