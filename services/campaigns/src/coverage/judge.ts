import type { LegalDay } from '@thidua/domain-kit';
import type { DutyKind } from '../plan/plan-terms.ts';
import type { Acts } from './acts.ts';
import type { NumberedDuty } from './covered-plan.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { meetDuty } from './meet-duty.ts';
import type { Member } from './member.ts';
import { type Obligation, type ObligationState, stateOf } from './obligation.ts';
import type { Surroundings } from './surroundings.ts';

/** A duty of one organization, among all that it has of that kind. */
export interface Owed {
  readonly member: Member;
  readonly duty: NumberedDuty;
  readonly duties: readonly NumberedDuty[];
}

interface Case {
  readonly campaignId: string;
  readonly acts: Acts;
  /** The day on which the scope was counted: units that were taken over by then count for those who took them. */
  readonly day: LegalDay;
}

const noLineage: Lineage = { wholePredecessors: () => [], wholeSuccessors: () => [] };

/** How each duty stands. Lineage is looked up only of units that have not acted themselves. */
export async function judge(
  owed: readonly Owed[],
  { campaignId, acts, day }: Case,
  around: Omit<Surroundings, 'directory' | 'sent'>,
): Promise<Obligation[]> {
  const { units, today } = around;
  const own = owed.map(({ member, duty, duties }) => meetDuty(member.id, duty, duties, acts, noLineage));
  const silent = owed.filter(({ member }, index) => member.level !== null && !own[index]);
  const ids = silent.map(({ member }) => member.id);
  // Who acts for another was there before it or comes after it, so is not counted beside it: where all that acted are
  // counted themselves, nobody's lineage has.
  const counted = new Set(owed.map(({ member }) => member.id));
  const actedElsewhere = [...acts.keys()].some((id) => !counted.has(id));
  const lineage = actedElsewhere ? await lineageOf(units, ids, { until: day, today }) : noLineage;
  return owed.map(({ member, duty, duties }, index) => {
    const fulfilment = own[index] ?? meetDuty(member.id, duty, duties, acts, lineage);
    const state = stateOf(duty.due, fulfilment, today);
    return {
      ...{ campaignId, member, duty: duty.kind, dutyOrder: duty.order || null, taskOrder: null },
      ...{ due: duty.due, fulfilment, state: asFarAsTold(state, duty.kind, member, around) },
    };
  });
}

/** Nobody is called late of whom nothing would be told. */
const asFarAsTold = (
  state: ObligationState,
  kind: DutyKind,
  { id }: Member,
  { isTold }: Pick<Surroundings, 'isTold'>,
): ObligationState => (state === 'OVERDUE' && !isTold(kind, id) ? 'UNRECORDED' : state);
