import type { LegalDay } from '@thidua/domain-kit';
import type { UnitRecord, UnitRecords, WholeUnit } from '../plan-checker/unit-records.ts';

/** Which whole units went into a unit, and into which its own whole went, as far as counting needs it. */
export interface Lineage {
  wholePredecessors(id: string): readonly WholeUnit[];
  wholeSuccessors(id: string): readonly WholeUnit[];
}

type Direction = keyof Lineage;

/** Of these units, any number of steps: back to what they were made of by `until`, forward to what they are today. */
export async function lineageOf(
  units: UnitRecords,
  ids: readonly string[],
  { until, today }: { readonly until: LegalDay; readonly today: LegalDay },
): Promise<Lineage> {
  const [back, forward] = await Promise.all([
    edges(units, ids, 'wholePredecessors', until),
    edges(units, ids, 'wholeSuccessors', today),
  ]);
  return { wholePredecessors: (id) => back.get(id) ?? [], wholeSuccessors: (id) => forward.get(id) ?? [] };
}

async function edges(
  units: UnitRecords,
  ids: readonly string[],
  direction: Direction,
  until: LegalDay,
): Promise<ReadonlyMap<string, readonly WholeUnit[]>> {
  const found = new Map<string, readonly WholeUnit[]>();
  for (let asked: readonly string[] = [...new Set(ids)]; asked.length > 0;) {
    for (const id of asked) found.set(id, []);
    for (const unit of await units.byIds(asked)) {
      const known = direction === 'wholePredecessors' ? madeOf(unit) : unit.wholeSuccessors;
      found.set(
        unit.id,
        known.filter(({ on }) => on === null || on <= until),
      );
    }
    const next = asked.flatMap((id) => found.get(id) ?? []).map(({ id }) => id);
    asked = [...new Set(next)].filter((id) => !found.has(id));
  }
  return found;
}

/** Who was there before, and took others over, has its own to do: only what began with it was made of them. */
function madeOf({ versions, wholePredecessors }: UnitRecord): readonly WholeUnit[] {
  const began = versions[0]?.validFrom ?? null;
  return wholePredecessors.filter(({ on }) => on === null || (began !== null && began >= on));
}
