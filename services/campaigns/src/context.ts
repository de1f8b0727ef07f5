import type { BaseContext } from '@thidua/service-kit';
import type { CampaignQueries } from './campaign/campaign.queries.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly campaigns: CampaignQueries;
}
