import type { KnownCampaigns } from '@thidua/campaign-directory';
import { type EventStore, snapshotsOf } from '@thidua/event-kit';
import { type BaseContext, unheardHomes } from '@thidua/service-kit';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import { campaignAggregate } from '../campaign/campaign.aggregate.ts';
import type { CampaignState } from '../campaign/campaign.state.ts';
import type { UnitRecords } from '../plan-checker/unit-records.ts';
import type { Level } from '../plan/plan-terms.ts';
import type { RegistrationQueries } from '../registration/registration.queries.ts';
import type { ReportQueries } from '../report/report.queries.ts';
import { type CoverageOfPlan, coverageOfPlan } from './coverage-of-plan.ts';
import { type CoveredPlan, coveredPlan } from './covered-plan.ts';
import { descendingFrom } from './descending.ts';
import type { Obligation } from './obligation.ts';
import { obligationsOfPlan } from './obligations-of-plan.ts';
import { owedBy } from './owed-by.ts';
import { storedPlanLinks } from './plan-links.store.ts';
import { countPlans } from './plans-at-once.ts';
import { dueDaysInStage } from './reminder-days.ts';
import { remembering } from './remembering.ts';
import { sentOnPlan, type Sources } from './sent-on-plan.ts';
import type { Surroundings, Tree } from './surroundings.ts';

/** With the jurisdictions that may have told of acts which have not come. */
export type Heard<Answer> = Answer & { readonly unheard: readonly string[] };

/**
 * Reads of this module, for one request. All is computed on reading: once, and of so many plans at most that others are
 * served as well. Throws Fault TOO_MUCH_AT_ONCE.
 */
export interface CoverageQueries {
  /** Who must act has, or has not, a document in force that carries the plan out; with a level, all units of it below. */
  ofPlan(plan: CampaignState, level: Level | null): Promise<Heard<CoverageOfPlan>>;
  /** What everybody in scope has to send, or to do. */
  obligations(plan: CampaignState): Promise<Heard<{ readonly obligations: readonly Obligation[] }>>;
  /** What an organization owes under plans that are at home here and have not ended. */
  owedBy(organization: string): Promise<Heard<{ readonly obligations: readonly Obligation[] }>>;
  /** Ids of plans at home here that have not ended, with a deadline which is in some stage of reminding today. */
  plansInStage(): Promise<string[]>;
  /** The same reads as of now, past what was computed before. */
  afresh(): CoverageQueries;
}

interface Knowing extends Pick<BaseContext, 'clock' | 'directory' | 'homes'> {
  readonly units: UnitRecords;
  readonly knownCampaigns: KnownCampaigns;
  readonly actsOfOthers: ActsOfOthers;
  readonly registrations: RegistrationQueries;
  readonly reports: ReportQueries;
}

export function createCoverageQueries(store: EventStore, context: Knowing): CoverageQueries {
  const { clock, directory, homes, units, knownCampaigns, registrations, reports, actsOfOthers } = context;
  const links = storedPlanLinks(store, knownCampaigns, homes);
  const sources: Sources = {
    ...{ registrations, reports, actsOfOthers, ownsAll: () => homes.ownsAll() },
    documents: (plan) => descendingFrom(plan, links.carriedOutBy),
  };
  const tree: Tree = {
    below: remembering((...of) => directory.below(...of)),
    versionsOf: remembering((...of) => directory.versionsOf(...of)),
  };
  const sent = remembering((...of: Parameters<Surroundings['sent']>) => sentOnPlan(sources, ...of));
  const around = (): Surroundings => ({
    ...{ directory: tree, units, today: clock.today(), sent },
    // Progress is told to nobody: it is known where it is at home.
    isTold: (kind, organization) => kind !== 'PROGRESS' || homes.owns(organization),
  });
  const unheard = remembering(async () => {
    const told = [knownCampaigns.copies(), actsOfOthers.copies];
    return [...new Set((await Promise.all(told.map((copies) => unheardHomes(homes, copies)))).flat())];
  });
  const heard = async <Answer extends object>(answer: Promise<Answer>): Promise<Heard<Answer>> => {
    const [given, missing] = await Promise.all([answer, unheard()]);
    return { ...given, unheard: missing };
  };
  const campaigns = snapshotsOf(store, campaignAggregate);
  const owned = () => homes.owned(campaigns);
  const listed = async (owed: Promise<readonly Obligation[]>) => ({ obligations: await owed });

  const countPlan = countPlans();
  const coverage = remembering((plan: CoveredPlan, level: Level | null) =>
    coverageOfPlan(plan, level, { ...around(), links }),
  );
  const obligations = remembering((plan: CoveredPlan) => obligationsOfPlan(plan, around()));

  return {
    async ofPlan(state, level) {
      countPlan(state.id);
      return heard(coverage(coveredPlan(state), level));
    },
    async obligations(state) {
      countPlan(state.id);
      return heard(listed(obligations(coveredPlan(state))));
    },
    owedBy: (organization) =>
      heard(listed(owedBy(organization, { ...around(), directory, links, sources, owned }))),
    plansInStage: async () => links.dueBetween(dueDaysInStage(clock.today()), await owned()),
    afresh: () => createCoverageQueries(store, context),
  };
}
