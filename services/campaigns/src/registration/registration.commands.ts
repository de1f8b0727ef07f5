import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import type { Plan } from '../plan/plan.ts';
import type { Duty } from '../plan/plan-terms.ts';
import type { RegistrationWish } from './registration.content.ts';
import type { ReportedProgress } from './registration.state.ts';

/** What the rules must know besides the aggregate. */
export interface UnitFacts {
  /** When the unit that acts existed. */
  readonly versions: readonly Validity[];
  readonly today: LegalDay;
}

export interface RegistrationFacts extends UnitFacts {
  readonly plan: Plan;
  /** The duties to register that the plan gives the unit. */
  readonly duties: readonly Pick<Duty, 'due'>[];
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
