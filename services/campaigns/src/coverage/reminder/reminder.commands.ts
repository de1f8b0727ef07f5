import type { Command, LegalDay } from '@thidua/domain-kit';
import type { ActedOn } from '../../acts-on-plans/check-act-day.ts';
import type { ReminderState } from './reminder.state.ts';

/** What the command must know besides the aggregate: read before deciding. */
interface ReminderFacts {
  readonly plan: ActedOn;
  /** Whether the plan asks for this at all. */
  readonly isAsked: boolean;
  readonly today: LegalDay;
}

export type RemindMissing = Command<
  'RemindMissing',
  { readonly reminder: ReminderState; readonly facts: ReminderFacts }
>;
