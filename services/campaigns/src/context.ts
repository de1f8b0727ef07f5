import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { ActsOfOthers } from './acts-of-others/acts-of-others.store.ts';
import type { CountCampaigns } from './campaign-statistics/campaign-statistics.queries.ts';
import type { CampaignQueries } from './campaign/campaign.queries.ts';
import type { ClusterQueries } from './cluster/cluster.queries.ts';
import type { UnitRecords } from './plan-checker/unit-records.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly campaigns: CampaignQueries;
  readonly clusters: ClusterQueries;
  readonly countCampaigns: CountCampaigns;
  /** Names and lineage of units, for the plan checker. */
  readonly units: UnitRecords;
  /** What other homes have told of their plans. */
  readonly knownCampaigns: KnownCampaigns;
  /** What other homes have told of their acts on plans. */
  readonly actsOfOthers: ActsOfOthers;
}
