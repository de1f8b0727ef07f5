import type { LegalDay } from '@thidua/domain-kit';
import type { BudgetStep } from './conference.content.ts';
import type { ConferenceState } from './conference.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ConferenceMapper = ConferenceState;

/** A step, with the day on which its agency is to be seen. */
export interface BudgetStepMapper extends BudgetStep {
  readonly asOf: LegalDay | null;
}

/** Campaigns are owned elsewhere: here only the id is known for sure. */
export interface CampaignMapper {
  readonly id: string;
}
