import type { Command, LegalDay } from '@thidua/domain-kit';
import type { ActedOn } from '../../acts-on-plans/check-act-day.ts';
import type { DutyKind } from '../../plan/plan-terms.ts';
import type { ReminderState } from './reminder.state.ts';

/** What the command must know besides the aggregate: read before deciding. */
interface ReminderFacts {
  readonly plan: ActedOn;
  /** Whether the plan asks for this at all. */
  readonly isAsked: boolean;
  /** What stands at the place of the plan that was named; null where none was, or nothing stands there. */
  readonly dutyAtOrder: DutyKind | null;
  /** The jurisdictions of those who were left out because their home has not been heard. */
  readonly silent: readonly string[];
  readonly today: LegalDay;
}

export type RemindMissing = Command<
  'RemindMissing',
  { readonly reminder: ReminderState; readonly facts: ReminderFacts }
>;
