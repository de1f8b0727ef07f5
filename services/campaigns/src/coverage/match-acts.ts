import type { LegalDay } from '@thidua/domain-kit';
import { type DutyKind, reportKinds } from '../plan/plan-terms.ts';
import type { Act } from './acts.ts';
import type { NumberedDuty } from './covered-plan.ts';

/** What is sent again and again, each time for a term of its own; of all else once is enough. */
const repeated: readonly DutyKind[] = ['PROGRESS', ...reportKinds];

/**
 * Which act of a unit meets which of its duties of one kind, by the duty's order. `acts` are the earliest first. What is
 * sent again and again meets the duty of whose term it is, from the day after the last deadline up to its own; what
 * comes after that, the latest one before that is still unmet. No act meets two.
 */
export function matchActs(duties: readonly NumberedDuty[], acts: readonly Act[]): ReadonlyMap<number, Act> {
  const [first] = acts;
  const [duty] = duties;
  if (!first || !duty) return new Map();
  if (!repeated.includes(duty.kind)) return new Map(duties.map(({ order }) => [order, first]));
  const inOrder = duties.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const met = new Map<number, Act>();
  for (const act of acts) {
    const at = inOrder.findIndex((each) => act.day <= lastDay(each));
    const open = inOrder.slice(0, at < 0 ? inOrder.length : at + 1).findLast(({ order }) => !met.has(order));
    if (open) met.set(open.order, act);
  }
  return met;
}

/** What has no deadline is never late. */
const lastDay = ({ due }: Pick<NumberedDuty, 'due'>): LegalDay => due ?? '9999-12-31';
