import { KnownCampaigns } from '@thidua/campaign-directory';
import type { Runtime } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { ActsOfOthers } from './acts-of-others/acts-of-others.store.ts';
import { createFindHolders } from './acts-on-plans/find-holders.ts';
import { createCampaignQueries } from './campaign/campaign.queries.ts';
import { createCountCampaigns } from './campaign-statistics/campaign-statistics.queries.ts';
import { createClusterQueries } from './cluster/cluster.queries.ts';
import type { Context } from './context.ts';
import { createCoverageQueries } from './coverage/coverage.queries.ts';
import { createReminderQueries } from './coverage/reminder/reminder.queries.ts';
import { createExemplarQueries } from './exemplar/exemplar.queries.ts';
import { createCountExemplars } from './exemplar/exemplar.statistics.ts';
import { createMovementQueries } from './movement/movement.queries.ts';
import { knownMovementsOf } from './movement/told/known-movements.store.ts';
import { createRegistrationQueries } from './registration/registration.queries.ts';
import { createDifficultyQueries } from './difficulty/difficulty.queries.ts';
import { createInspectionQueries } from './inspection/inspection.queries.ts';
import { storedUnitRecords } from './plan-checker/unit-records.store.ts';
import { createReportQueries } from './report/report.queries.ts';

/** Adds what this service asks of its database, for one request. */
export function createContext(base: BaseContext, { store }: Pick<Runtime, 'store'>): Context {
  const knownCampaigns = new KnownCampaigns(store, base.clock);
  const actsOfOthers = new ActsOfOthers(store, base.clock);
  const campaigns = createCampaignQueries(store, base, knownCampaigns);
  const findHolders = createFindHolders(campaigns, knownCampaigns, base.homes);
  const registrations = createRegistrationQueries(store, base, actsOfOthers);
  const reports = createReportQueries(store, base, actsOfOthers, findHolders);
  const units = storedUnitRecords(store, base.clock);
  const sent = { registrations, reports, actsOfOthers };
  return {
    ...base,
    knownCampaigns,
    actsOfOthers,
    registrations,
    coverage: createCoverageQueries(store, { ...base, ...sent, knownCampaigns, units }),
    reminders: createReminderQueries(store),
    campaigns,
    clusters: createClusterQueries(store, base),
    movements: createMovementQueries(store, base, knownMovementsOf(store), units),
    exemplars: createExemplarQueries(store, base, actsOfOthers),
    reports,
    countCampaigns: createCountCampaigns(store, base),
    difficulties: createDifficultyQueries(store, base, actsOfOthers, findHolders),
    inspections: createInspectionQueries(store, base, actsOfOthers, findHolders),
    countExemplars: createCountExemplars(store, base),
    units,
  };
}
