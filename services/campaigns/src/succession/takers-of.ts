import { dayBefore, type LegalDay, lifeOf, versionOn } from '@thidua/domain-kit';
import type { UnitRecord, UnitRecords } from '../plan-checker/unit-records.ts';

/** A chain of mergers that is longer has a cycle. */
const maxSteps = 16;

/**
 * The units that answer on that day for the territory of one: itself while it goes on, else those that took it over,
 * step by step where a taker has ended as well.
 */
export async function takersOf(
  unit: UnitRecord,
  day: LegalDay,
  units: Pick<UnitRecords, 'byIds' | 'everBelow'>,
): Promise<ReadonlySet<string>> {
  const takers = new Set<string>();
  let last: readonly UnitRecord[] = [unit];
  for (let step = 0; last.length > 0; step++) {
    if (step === maxSteps) throw new Error(`cycle in the lineage of ${unit.id}`);
    const next = new Set<string>();
    for (const each of last) {
      const ended = endOf(each, day);
      if (ended === null) takers.add(each.id);
      else for (const id of await tookOver(each, ended, units)) next.add(id);
    }
    last = next.size === 0 ? [] : await units.byIds([...next].filter((id) => !takers.has(id)));
  }
  return takers;
}

/** Its own successors; of a dissolved district, which has none, those of the units directly below it. */
async function tookOver(
  unit: UnitRecord,
  ended: LegalDay,
  units: Pick<UnitRecords, 'everBelow'>,
): Promise<string[]> {
  const own = takersOn(unit, ended);
  if (own.length > 0) return own;
  const lastDay = dayBefore(ended);
  const below = (await units.everBelow([unit.id])).filter(
    ({ versions }) => versionOn(versions, lastDay)?.parent === unit.id,
  );
  return below.flatMap((each) => [
    ...(endOf(each, ended) === null ? [each.id] : []),
    ...takersOn(each, ended),
  ]);
}

const takersOn = ({ id, takers }: UnitRecord, day: LegalDay): string[] =>
  takers.flatMap((taker) => (taker.day === day && taker.organization !== id ? [taker.organization] : []));

/** The day from which it exists no more; null if it still exists on that day. */
function endOf({ versions }: UnitRecord, day: LegalDay): LegalDay | null {
  const { validTo } = lifeOf(versions);
  return validTo !== null && validTo <= day ? validTo : null;
}
