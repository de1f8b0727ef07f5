import type { LegalDay } from '@thidua/domain-kit';
import type { DutyKind } from '../plan/plan-terms.ts';
import type { Fulfilment } from './fulfilment.ts';
import type { Member } from './member.ts';
import { daysBetween, soonDays } from './reminder-days.ts';

export type ObligationState = 'OPEN' | 'DUE_SOON' | 'OVERDUE' | 'UNRECORDED' | 'FULFILLED' | 'FULFILLED_LATE';

/** What one organization must do for a plan. */
export interface Obligation {
  readonly campaignId: string;
  readonly member: Member;
  /** Null for a task. */
  readonly duty: DutyKind | null;
  /** The place among the plan's duties, 1-based; null for a task, and where the plan orders to act without a duty of it. */
  readonly dutyOrder: number | null;
  readonly taskOrder: number | null;
  readonly due: LegalDay | null;
  readonly state: ObligationState;
  readonly fulfilment: Fulfilment | null;
}

/** On the deadline itself it is still in time. */
export function stateOf(
  due: LegalDay | null,
  fulfilment: Pick<Fulfilment, 'on'> | null,
  today: LegalDay,
): Exclude<ObligationState, 'UNRECORDED'> {
  if (fulfilment) return due !== null && fulfilment.on > due ? 'FULFILLED_LATE' : 'FULFILLED';
  if (due === null) return 'OPEN';
  if (today > due) return 'OVERDUE';
  return daysBetween(today, due) <= soonDays(today) ? 'DUE_SOON' : 'OPEN';
}

export const isMet = ({ fulfilment }: Pick<Obligation, 'fulfilment'>): boolean => fulfilment !== null;

/** What is asked for; what is left out matches all. */
export interface WantedObligations {
  readonly state?: ObligationState | null | undefined;
  readonly duty?: DutyKind | null | undefined;
  readonly level?: Member['level'] | undefined;
  readonly organizationId?: string | null | undefined;
  readonly dueFrom?: LegalDay | null | undefined;
  readonly dueTo?: LegalDay | null | undefined;
}

/** Does it meet all conditions? What has no deadline is due on no day. */
export function matches({ member, duty, due, state }: Obligation, wanted: WantedObligations): boolean {
  const { dueFrom, dueTo } = wanted;
  return (
    (!wanted.state || state === wanted.state) &&
    (!wanted.duty || duty === wanted.duty) &&
    (!wanted.level || member.level === wanted.level) &&
    (!wanted.organizationId || member.id === wanted.organizationId) &&
    (!dueFrom || (due !== null && due >= dueFrom)) &&
    (!dueTo || (due !== null && due <= dueTo))
  );
}
