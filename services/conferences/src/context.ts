import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { ConferenceQueries } from './conference/conference.queries.ts';
import type { ConferenceSeries } from './conference/series/conference-series.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly conferences: ConferenceQueries;
  readonly knownCampaigns: KnownCampaigns;
  readonly series: readonly ConferenceSeries[];
}
