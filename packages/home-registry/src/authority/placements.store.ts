import { isDeepStrictEqual } from 'node:util';
import { UnitTable } from '../lookup/unit-tree.ts';
import type { UnitPlacement } from '../records.ts';
import { homesToPin } from './homes-to-pin.ts';
import type { Change, RegistryDatabase } from './registry-database.store.ts';
import { beginTenure } from './tenures.store.ts';

/** A unit as the directory of organizations has it today. */
export type PlacedUnit = Pick<UnitPlacement, 'unit' | 'parent' | 'successors'>;

/** A step of the tree, and by which act it is made. */
export interface Placing {
  readonly units: readonly PlacedUnit[];
  readonly legalBasis: string;
  readonly by: string;
}

/**
 * Takes over the tree, or a part of it: units that are not named stay where they are. Where a unit would thereby
 * come to another home in silence, it keeps its former one by an entry of its own: data moves by a hand-over, never
 * by a change of the map.
 */
export function placeUnits(
  db: RegistryDatabase,
  { units, legalBasis, by }: Placing,
  at: Date,
): Promise<number> {
  return db.change(async (change) => {
    const { session } = change;
    const open = { toVersion: null };
    const former = new Map(
      (await db.placements.find(open, { session }).toArray()).map((each) => [each.unit, each]),
    );
    const moved = units.filter((each) => !isSamePlace(each, former.get(each.unit)));
    if (moved.length === 0) return false;
    const after = new Map<string, PlacedUnit>([
      ...former,
      ...moved.map((each) => [each.unit, each] as const),
    ]);
    const tenures = await db.tenures.find(open, { session }).toArray();
    const pins = homesToPin(tenures, new UnitTable(former.values()), new UnitTable(after.values()));
    await write(db, moved, change);
    for (const pin of pins) await beginTenure(db, { ...pin, legalBasis, by }, change, at);
    return true;
  });
}

function isSamePlace({ parent, successors }: PlacedUnit, former: PlacedUnit | undefined): boolean {
  return former !== undefined && isDeepStrictEqual([parent, successors], [former.parent, former.successors]);
}

async function write(
  db: RegistryDatabase,
  moved: readonly PlacedUnit[],
  { session, version }: Change,
): Promise<void> {
  const ended = { $set: { toVersion: version, version } };
  await db.placements.updateMany({ unit: { $in: moved.map(({ unit }) => unit) }, toVersion: null }, ended, {
    session,
  });
  const begun = moved.map(({ unit, parent, successors }) => ({
    ...{ _id: `${unit}/${version}`, unit, parent, successors },
    ...{ fromVersion: version, toVersion: null, version },
  }));
  await db.placements.insertMany(begun, { session });
}
