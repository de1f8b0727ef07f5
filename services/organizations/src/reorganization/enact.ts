import { Fault, type Rejection } from '@thidua/domain-kit';
import { type Step, step, type WriteContext } from '@thidua/event-kit';
import type { Context } from '../context.ts';
import { organizationAggregate } from '../organization/organization.aggregate.ts';
import { decideOrganization } from '../organization/organization.decide.ts';
import { stepOf, written } from './carry-out.ts';
import type { Effect } from './effects/effects-of.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { gatherFacts } from './reorganization.facts.ts';
import type { ReorganizationState } from './reorganization.state.ts';

type Place = Pick<Context, 'writer' | 'organizations' | 'reorganizations' | 'kinds'>;

/** As often as the writer tries after a lost race. */
const maxAttempts = 10;

/**
 * Carries a draft out in one transaction over it and every organization that it touches; gives it as it is then,
 * or all that stands against it. What a rival changed in between is read and judged anew. One that is enacted
 * already is given as it is. Throws Fault CONFLICT when rivals win too often.
 */
export async function enact(
  place: Place,
  id: string,
  write: WriteContext,
): Promise<ReorganizationState | readonly [Rejection, ...Rejection[]]> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    let faults: readonly Rejection[] = [];
    const outcome = await place.writer.execute(async () => {
      const state = await place.reorganizations.known(id);
      if (state?.status !== 'DRAFT') return [enactment(id, null, [])];
      const judgement = judgeReorganization(state, await gatherFacts(place, state));
      ({ faults } = judgement);
      const { effects } = judgement;
      return [enactment(id, state.parts, faults), ...effects.map((effect) => reorganize(effect, id))];
    }, write);
    if (outcome.accepted) return written(place, outcome);
    if (outcome.rejection.code !== 'CHANGED_MEANWHILE')
      return [outcome.rejection, ...faults.filter((fault) => fault !== outcome.rejection)];
  }
  throw new Fault('CONFLICT');
}

const enactment = (
  id: string,
  judged: ReorganizationState['parts'] | null,
  faults: readonly Rejection[],
): Step => stepOf({ type: 'EnactReorganization', data: { id, judged, faults } });

function reorganize({ id, before, after, legalBasis }: Effect, reorganization: string): Step {
  const data = { id, before, after, legalBasis, reorganization };
  return step(organizationAggregate, id, (state) =>
    decideOrganization({ type: 'ReorganizeOrganization', data }, state),
  );
}
