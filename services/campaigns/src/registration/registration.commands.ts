import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import type { Plan } from '../plan/plan.ts';
import type { RegistrationWish } from './registration.content.ts';
import type { ReportedProgress } from './registration.state.ts';

/** What the rules must know besides the aggregate. */
export interface UnitFacts {
  /** When the unit existed. */
  readonly versions: readonly Validity[];
  readonly today: LegalDay;
}

export interface RegistrationFacts extends UnitFacts {
  readonly plan: Plan;
  /** The id of the unit's registration for this plan, if there is one. */
  readonly holder: string | null;
}

export type RegisterForCampaign = Command<
  'RegisterForCampaign',
  {
    readonly id: string;
    readonly entry: Entry;
    readonly content: RegistrationWish;
    readonly facts: RegistrationFacts;
  }
>;

export type ReportProgress = Command<
  'ReportProgress',
  { readonly id: string; readonly progress: ReportedProgress; readonly facts: UnitFacts }
>;

export type RegistrationCommand = RegisterForCampaign | ReportProgress;
