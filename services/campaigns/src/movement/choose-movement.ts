import type { LegalDay } from '@thidua/domain-kit';
import { mayOverlap, type NamedMovement, nameKey, numberKey } from './named-movement.ts';
import type { MovementPeriod } from './movement.content.ts';

/** A movement as a list of a paper names it. */
export interface MovementMention {
  readonly title: string;
  readonly list: 'CENTRAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COMMUNE';
  /** The unit whose list it is, where that is known: it says of what level the list is, and the word does not. */
  readonly listUnitId: string | null;
  readonly period: MovementPeriod | null;
  readonly planNumber: string | null;
  readonly planIssuedOn: LegalDay | null;
}

/** The units whose movements a paper may mean: its issuer and all above it. Whose level is whose, they say themselves. */
export interface Launchers {
  readonly centre: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
  /** What went whole into one of these by the day of the paper: its movements go on. */
  readonly former: ReadonlySet<string>;
}

/**
 * The one movement that a mention can only mean; null where none fits, or where two would do. The number of a plan
 * decides, whatever the list is called: plan 164/KH-UBND of Hải Phòng stands in a list of the centre's movements, which
 * it carries out. Without one the name does: in the centre's list among movements of the centre; in any other first
 * among those of the unit whose list it is, then of all units below the centre, then of the centre, since papers call
 * what they carry out their own, and last of what these units took over.
 */
export function chooseMovement(
  mention: MovementMention,
  paperOf: LegalDay,
  { centre, below, former }: Launchers,
  known: readonly NamedMovement[],
): string | null {
  const theirs = known.filter(({ issuerId }) => centre.has(issuerId) || below.has(issuerId));
  const formers = known.filter(({ issuerId }) => former.has(issuerId));
  for (const among of [theirs, formers]) {
    const planned = among.filter((movement) => isItsPlan(mention, movement));
    if (planned.length > 0) return onlyOne(planned);
  }
  const named = theirs.filter((movement) => isItsName(mention, movement, paperOf));
  const ofCentre = named.filter(({ issuerId }) => centre.has(issuerId));
  const { list, listUnitId } = mention;
  if (listUnitId === null ? list === 'CENTRAL' : centre.has(listUnitId)) return onlyOne(ofCentre);
  const ofListUnit = named.filter(({ issuerId }) => issuerId === listUnitId);
  const ofAllBelow = named.filter(({ issuerId }) => below.has(issuerId));
  const ofFormer = formers.filter((movement) => isItsName(mention, movement, paperOf));
  return onlyOne([ofListUnit, ofAllBelow, ofCentre, ofFormer].find(({ length }) => length > 0) ?? []);
}

/** The same number, and no other day. */
function isItsPlan({ planNumber, planIssuedOn }: MovementMention, movement: NamedMovement): boolean {
  return (
    planNumber !== null &&
    movement.planNumber === numberKey(planNumber) &&
    (planIssuedOn === null || movement.planIssuedOn === null || movement.planIssuedOn === planIssuedOn)
  );
}

/** One spelling and a time that fits. Of what has another plan than the one that is mentioned, the name says nothing. */
function isItsName(mention: MovementMention, movement: NamedMovement, paperOf: LegalDay): boolean {
  const hasAnotherPlan = mention.planNumber !== null && movement.planNumber !== null;
  // A paper that gives no period speaks of what is not over.
  const period = mention.period ?? { from: paperOf, to: null };
  return (
    !hasAnotherPlan && movement.names.includes(nameKey(mention.title)) && mayOverlap(movement.period, period)
  );
}

const onlyOne = (fitting: readonly NamedMovement[]): string | null =>
  fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
