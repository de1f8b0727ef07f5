import type { LegalDay } from '@thidua/domain-kit';
import { type DutyKind, reportKinds } from '../plan/plan-terms.ts';
import type { Act } from './acts.ts';
import { lastDay, noLastDay, type NumberedDuty } from './covered-plan.ts';

/** What is sent again and again, each time for a term of its own; of all else once is enough. */
const repeated: readonly DutyKind[] = ['PROGRESS', ...reportKinds];

/**
 * Which act of a unit meets which of its duties of one kind, by the duty's order. `acts` are the earliest first. The
 * duties with one deadline are one term: what meets it meets all of them, and no act meets two terms.
 */
export function matchActs(duties: readonly NumberedDuty[], acts: readonly Act[]): ReadonlyMap<number, Act> {
  const [first] = acts;
  const [duty] = duties;
  if (!first || !duty) return new Map();
  const terms = [...new Set(duties.map(lastDay))].toSorted();
  const met = repeated.includes(duty.kind)
    ? termsMet(terms, acts)
    : new Map(terms.map((term) => [term, first]));
  return new Map(
    duties.flatMap((each) => {
      const act = met.get(lastDay(each));
      return act ? [[each.order, act] as const] : [];
    }),
  );
}

/**
 * A report is of the term that its home decided by what it covers, however late it was sent; a further one for that term
 * meets what has no deadline. Of all others the day tells: of a term is what is sent from the day after the last
 * deadline up to its own; what comes after that, of the latest one before that is still unmet.
 */
function termsMet(terms: readonly LegalDay[], acts: readonly Act[]): ReadonlyMap<LegalDay, Act> {
  const met = new Map<LegalDay, Act>();
  const meet = (term: LegalDay | undefined, act: Act) => {
    if (term !== undefined && !met.has(term)) met.set(term, act);
  };
  const decided = (act: Act) => terms.find((term) => term === act.due);
  for (const act of acts) {
    const term = decided(act);
    if (term === undefined) continue;
    meet(met.has(term) ? terms.find((each) => each === noLastDay) : term, act);
  }
  for (const act of acts) {
    if (decided(act) !== undefined) continue;
    const at = terms.findIndex((term) => act.day <= term);
    const sofar = terms.slice(0, at < 0 ? terms.length : at + 1);
    meet(
      sofar.findLast((term) => !met.has(term)),
      act,
    );
  }
  return met;
}
