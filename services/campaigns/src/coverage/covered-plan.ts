import type { LegalDay } from '@thidua/domain-kit';
import type { CampaignContent, Period, Task } from '../campaign/campaign.content.ts';
import { type CampaignState, launchedOf } from '../campaign/campaign.state.ts';
import type { Duty, DutyKind, ScopeRule } from '../plan/plan-terms.ts';

/** A duty with its place in the plan, 1-based. */
export interface NumberedDuty extends Duty {
  readonly order: number;
}

/** After all deadlines: the last day of what has none, so that it comes last and is never late. */
export const noLastDay: LegalDay = '9999-12-31';
export const lastDay = ({ due }: Pick<Duty, 'due'>): LegalDay => due ?? noLastDay;

/** The first deadline first; of duties with one deadline, as the plan lists them. */
export const byDeadline = (a: NumberedDuty, b: NumberedDuty): number =>
  lastDay(a) === lastDay(b) ? a.order - b.order : lastDay(a) < lastDay(b) ? -1 : 1;

/** A plan as far as it tells who must act, and by when. */
export interface CoveredPlan {
  readonly id: string;
  readonly issuerId: string;
  readonly period: Period | null;
  readonly closedOn: LegalDay | null;
  readonly rules: readonly ScopeRule[];
  readonly duties: readonly NumberedDuty[];
  readonly tasks: readonly Pick<Task, 'kind' | 'assigneeIds' | 'due'>[];
}

/** What of a content is read for it. */
export type CoveredContent = Pick<CampaignContent, 'issuerId' | 'period' | 'scope' | 'duties' | 'tasks'>;

/** Of a draft, too: who drafts sees whom the plan will ask. */
export const coveredPlan = (state: CampaignState): CoveredPlan =>
  covered(state.id, state.content, launchedOf(state)?.closure?.closedOn ?? null);

/** The same of a plan of which no more was read. */
export function covered(id: string, content: CoveredContent, closedOn: LegalDay | null): CoveredPlan {
  const { issuerId, period, scope, duties, tasks } = content;
  return {
    ...{ id, issuerId, period, closedOn, rules: scope?.rules ?? [], tasks },
    duties: duties.map((duty, index) => ({ ...duty, order: index + 1 })),
  };
}

/** The duties of a kind that those have whom these rules of the scope name. */
export const dutiesOf = (
  { duties }: Pick<CoveredPlan, 'duties'>,
  kind: DutyKind,
  ruleOrders: readonly number[],
): NumberedDuty[] => duties.filter((duty) => duty.kind === kind && concerns(duty, ruleOrders));

/** A duty that names no rules of the scope is of all who must act. */
export const concerns = (
  { scopeOrders }: Pick<Duty, 'scopeOrders'>,
  ruleOrders: readonly number[],
): boolean => scopeOrders.length === 0 || ruleOrders.some((order) => scopeOrders.includes(order));
