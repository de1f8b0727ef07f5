import { type LegalDay, nearestDay, versionOn } from '@thidua/domain-kit';
import type { UnitHistory } from './unit-history.ts';

/** Where a unit stands on a day. */
export interface Place {
  readonly unit: string;
  readonly parent: string | null;
  readonly successors: string[];
}

/**
 * The place of a unit on that day. One that has ended keeps the parent that it had last, and has as successors what
 * came out of it by the act that ended it: what went off before, while it went on, is no successor.
 */
export function placeOn({ unit, versions, successors }: UnitHistory, day: LegalDay): Place {
  const nearest = nearestDay(versions, day);
  const last = versionOn(versions, nearest);
  const ended = nearest < day ? last?.validTo : null;
  const heirs = successors
    .filter((heir) => heir.from === ended && heir.unit !== unit)
    .map((heir) => heir.unit);
  return {
    unit,
    parent: last?.parent ?? null,
    successors: ended ? [...new Set(heirs)].toSorted() : [],
  };
}
