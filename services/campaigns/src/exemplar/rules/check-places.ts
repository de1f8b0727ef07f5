import { reject, type Rejection } from '@thidua/domain-kit';
import { checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { AdvanceFacts } from '../exemplar.commands.ts';
import type { ReachedStage } from '../exemplar.content.ts';
import type { ExemplarState } from '../exemplar.state.ts';

/** An example has spread when somebody else took it up: where, and since when; each place once. */
export function checkPlaces(
  { stage, day, places }: ReachedStage,
  { stages }: Pick<ExemplarState, 'stages'>,
  { lives }: Pick<AdvanceFacts, 'lives'>,
): Rejection | null {
  if (stage !== 'SPREAD')
    return places.length === 0 ? null : reject('PLACES_OF_SPREAD_ONLY', { path: ['places'] });
  if (places.length === 0) return reject('PLACE_NEEDED', { path: ['places'] });
  const known = new Set(stages.flatMap((each) => each.places.map(placeOf)));
  for (const [index, place] of places.entries()) {
    const path = ['places', String(index)];
    const { organizationId: id, takenUpOn } = place;
    if (known.has(placeOf(place)))
      return reject('PLACE_NAMED_TWICE', { path, params: { place: placeOf(place) } });
    known.add(placeOf(place));
    if (takenUpOn > day || takenUpOn < stages[0].day)
      return reject('TAKEN_UP_AT_ANOTHER_TIME', {
        path: [...path, 'takenUpOn'],
        params: { day: takenUpOn, from: stages[0].day, to: day },
      });
    if (id === null) continue;
    const named = { id, versions: lives.get(id) ?? [], path: [...path, 'organizationId'] };
    const refused = checkInForce([named], takenUpOn);
    if (refused) return refused;
  }
  return null;
}

const placeOf = ({ organizationId, name }: ReachedStage['places'][number]): string =>
  organizationId ?? name?.toLocaleLowerCase('vi') ?? '';
