import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { ActsOfOthers } from './acts-of-others/acts-of-others.store.ts';
import type { CountCampaigns } from './campaign-statistics/campaign-statistics.queries.ts';
import type { CampaignQueries } from './campaign/campaign.queries.ts';
import type { ClusterQueries } from './cluster/cluster.queries.ts';
import type { CoverageQueries } from './coverage/coverage.queries.ts';
import type { ReminderQueries } from './coverage/reminder/reminder.queries.ts';
import type { ExemplarQueries } from './exemplar/exemplar.queries.ts';
import type { CountExemplars } from './exemplar/exemplar.statistics.ts';
import type { MovementQueries } from './movement/movement.queries.ts';
import type { RegistrationQueries } from './registration/registration.queries.ts';
import type { DifficultyQueries } from './difficulty/difficulty.queries.ts';
import type { InspectionQueries } from './inspection/inspection.queries.ts';
import type { KnownUnits } from './plan-checker/unit-records.ts';
import type { ReportQueries } from './report/report.queries.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly campaigns: CampaignQueries;
  readonly clusters: ClusterQueries;
  readonly coverage: CoverageQueries;
  readonly reminders: ReminderQueries;
  readonly movements: MovementQueries;
  readonly registrations: RegistrationQueries;
  readonly exemplars: ExemplarQueries;
  readonly reports: ReportQueries;
  readonly countCampaigns: CountCampaigns;
  readonly difficulties: DifficultyQueries;
  readonly inspections: InspectionQueries;
  readonly countExemplars: CountExemplars;
  /** Names and lineage of units. */
  readonly units: KnownUnits;
  /** What other homes have told of their plans. */
  readonly knownCampaigns: KnownCampaigns;
  /** What other homes have told of their acts on plans. */
  readonly actsOfOthers: ActsOfOthers;
}
