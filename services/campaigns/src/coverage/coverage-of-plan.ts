import type { LegalDay } from '@thidua/domain-kit';
import type { Level, ScopeRule } from '../plan/plan-terms.ts';
import { dueThroughCascade } from './cascade-dues.ts';
import { type Counts, countCoverage } from './count-coverage.ts';
import { countingDay } from './counting-day.ts';
import {
  byDeadline,
  type CoveredPlan,
  dutiesOf,
  lastDay,
  noLastDay,
  type NumberedDuty,
} from './covered-plan.ts';
import { descendingFrom } from './descending.ts';
import { judge, type Owed } from './judge.ts';
import { lifeIn } from './life-in.ts';
import { unwrittenDuty } from './meet-duty.ts';
import type { Member } from './member.ts';
import type { Obligation } from './obligation.ts';
import type { PlanLinks } from './plan-links.store.ts';
import { openRules, scopeMembers, unitsOfLevel } from './scope-members.ts';
import type { Surroundings } from './surroundings.ts';

/** What the coverage of a plan is made of: its counts, and each organization in scope once. */
export interface CoverageOfPlan extends Counts {
  readonly asOf: LegalDay;
  /** The last deadline for documents that carry the plan out; null where it gives none. */
  readonly due: LegalDay | null;
  readonly unresolved: readonly { readonly rule: ScopeRule; readonly order: number }[];
  readonly obligations: readonly Obligation[];
}

type Around = Surroundings & { readonly links: PlanLinks };

const document = 'IMPLEMENTING_DOCUMENT';

/** Whoever must act, as the plan's rules have it or, with a level, all units of it below; and whether they have. */
export async function coverageOfPlan(
  plan: CoveredPlan,
  level: Level | null,
  around: Around,
): Promise<CoverageOfPlan> {
  const { directory, today } = around;
  const due = lastDue(plan.duties.filter(({ kind }) => kind === document));
  const day = countingDay(plan, due, await lifeIn(directory, plan.issuerId), today);
  const [owed, acts] = await Promise.all([
    level === null ? owedByRules(plan, day, around) : owedAtLevel(plan, level, day, around),
    around.sent(document, plan.id),
  ]);
  const obligations = await judge(owed, { campaignId: plan.id, acts, day }, around);
  return { ...countCoverage(obligations), asOf: day, due, unresolved: openRules(plan.rules), obligations };
}

/**
 * Each of whom a document is asked, with the first deadline that the rules give it; all who must act where no duty asks
 * for one.
 */
async function owedByRules(plan: CoveredPlan, day: LegalDay, around: Around): Promise<Owed[]> {
  const members = await scopeMembers(around, plan, day);
  const isAsked = plan.duties.some(({ kind }) => kind === document);
  return members.flatMap((member) => {
    const [first] = dutiesOf(plan, document, member.ruleOrders).toSorted(byDeadline);
    if (isAsked && !first) return [];
    return [owing(member, first ?? unwrittenDuty(null))];
  });
}

/** Each with the deadline of the plan, in the cascade, that names it. */
async function owedAtLevel(plan: CoveredPlan, level: Level, day: LegalDay, around: Around): Promise<Owed[]> {
  const { links } = around;
  const [{ members, tree }, descending] = await Promise.all([
    unitsOfLevel(around, plan.issuerId, level, day),
    descendingFrom(plan.id, links.carriedOutBy),
  ]);
  const between = descending.filter(({ issuerId }) => {
    const unit = tree.get(issuerId);
    return unit !== undefined && unit.level !== level;
  });
  const terms = between.length === 0 ? [] : await links.termsOf(between.map(({ id }) => id));
  const below = Map.groupBy(terms, ({ issuerId }) => issuerId);
  return members.map((member) => owing(member, unwrittenDuty(dueThroughCascade(member, plan, below, tree))));
}

const owing = (member: Member, duty: NumberedDuty): Owed => ({ member, duty, duties: [duty] });

/** Null if one of them has no deadline, for then none is the last. */
function lastDue(duties: readonly NumberedDuty[]): LegalDay | null {
  const last = duties.map(lastDay).toSorted().at(-1) ?? null;
  return last === noLastDay ? null : last;
}
