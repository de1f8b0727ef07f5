import type { LegalDay } from '@thidua/domain-kit';
import type { DutyKind } from '../../plan/plan-terms.ts';
import type { Stage } from '../reminder-days.ts';

/** Whom a reminder went to, as of its day. */
export interface Reminded {
  readonly id: string;
  readonly asOf: LegalDay;
}

/** That those who had not done something by then were urged to (đôn đốc), by name. */
export interface ReminderState {
  readonly id: string;
  readonly campaignId: string;
  readonly duty: DutyKind;
  /** The duty's place in the plan, where one was meant and not all of the kind. */
  readonly dutyOrder: number | null;
  readonly remindedOn: LegalDay;
  /** The first deadline of those who were urged; null where none has one. */
  readonly due: LegalDay | null;
  /** Null where a person decided it. */
  readonly stage: Stage['code'] | null;
  readonly organizations: readonly Reminded[];
}
