import { dayBefore, type LegalDay, versionOn } from '@thidua/domain-kit';
import { newsPatienceMs } from '@thidua/service-kit';
import type { Context } from '../../context.ts';
import { actDay } from '../effects/act-day.ts';
import type { Effect } from '../effects/effects-of.ts';
import { judgeReorganization } from '../judge-reorganization.ts';
import { gatherFacts } from '../reorganization.facts.ts';
import type { ReorganizationState } from '../reorganization.state.ts';
import type { Below } from './below.queries.ts';
import { nameOn } from './name-on.ts';
import type { Rehearsal, RehearsedSuccessor } from './rehearsal.ts';

type Place = Pick<Context, 'organizations' | 'kinds' | 'clock' | 'posts' | 'openWork' | 'reorganizations'>;

/** Judges a draft as if it were enacted now, and looks at what hangs below the units that it touches. Writes nothing. */
export async function rehearse(place: Place, reorganization: ReorganizationState): Promise<Rehearsal> {
  const { faults, effects } = judgeReorganization(reorganization, await gatherFacts(place, reorganization));
  const day = actDay(reorganization);
  const eve = dayBefore(day);
  const known = effects.flatMap(({ id, before }) => (before ? [id] : []));
  const ended = effects.filter(({ fate }) => fate === 'ENDS').map(({ id }) => id);
  // The counts come after the news that they are to hold.
  const isOpenWorkKnown = await place.openWork.isKnownThrough(place.clock.now(), newsPatienceMs);
  const [belowBefore, belowAfter, posts, openWork] = await Promise.all([
    place.reorganizations.directlyBelow(known, eve),
    place.reorganizations.directlyBelow(ended, day),
    place.posts.countsOf(known, eve),
    place.openWork.countsOf(known, eve),
  ]);
  const bodies = Map.groupBy(belowBefore.filter(isBody), ({ parent }) => parent);
  const left = Map.groupBy(leftBelow(belowAfter, effects, day), ({ parent }) => parent);
  const names = new Map(effects.map(({ id, after }) => [id, nameOn(after, day)]));
  const units = effects.map((effect) => ({
    ...effect,
    of: reorganization,
    successors: successorsOf(effect, reorganization.id, names),
    posts: posts.get(effect.id) ?? 0,
    bodies: bodies.get(effect.id)?.length ?? 0,
    unsettled: (left.get(effect.id) ?? []).map(({ id }) => id).sort(),
    openWork: openWork.get(effect.id) ?? nothing,
  }));
  return { reorganization, faults, units, isOpenWorkKnown };
}

const nothing = { plans: 0, proposals: 0, conferences: 0 };

const isBody = ({ level }: Below): boolean => level === null;

/** Units that the reorganisation leaves where they are; those that it touches are told by their own effects. */
function leftBelow(below: readonly Below[], effects: readonly Effect[], day: LegalDay): Below[] {
  const touched = new Map(effects.map((effect) => [effect.id, effect]));
  return below.filter((each) => {
    const after = touched.get(each.id)?.after;
    return !isBody(each) && (!after || versionOn(after.versions, day)?.parent === each.parent);
  });
}

/** By this reorganisation only: an older edge of the same unit is history. */
const successorsOf = (
  { after }: Effect,
  reorganization: string,
  names: ReadonlyMap<string, string>,
): RehearsedSuccessor[] =>
  after.successors
    .filter((edge) => edge.reorganization === reorganization)
    .map(({ organization: id, share, subAreas, isRemainder }) => ({
      ...{ id, name: names.get(id) ?? id, share, subAreas, isRemainder },
    }));
