import type { ReorganizationPart } from './reorganization.state.ts';
import { isSamePart } from './rules/same-content.ts';

type Parts = readonly ReorganizationPart[];

const byUnit = (parts: Parts): Map<string, Parts> => Map.groupBy(parts, ({ unit }) => unit);

/**
 * The parts of a draft after some were sent: what is sent of a unit takes the place of all that the draft had of
 * it. Two of one unit that are sent together both stay, to be told of.
 */
export const partsAfter = (known: Parts, sent: Parts): Parts =>
  // A map keeps the place of a key that it has.
  [...new Map([...byUnit(known), ...byUnit(sent)]).values()].flat();

/** Those of the sent parts that say something else of their unit than the draft does. */
export function changedParts(known: Parts, sent: Parts): Parts {
  const before = byUnit(known);
  const changed = [...byUnit(sent)].filter(([unit, parts]) => !areSameParts(before.get(unit) ?? [], parts));
  return changed.flatMap(([, parts]) => parts);
}

/** Do they say the same, in the same order? */
export const areSameParts = (one: Parts, other: Parts): boolean =>
  one.length === other.length &&
  one.every((part, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && isSamePart(part, counterpart);
  });
