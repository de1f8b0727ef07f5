import { type LegalDay, nearestDay, versionOn } from '@thidua/domain-kit';
import type { KinUnit } from './plan-facts.ts';
import type { UnitRecord, UnitRecords } from './unit-records.ts';

type Relation = KinUnit['relation'];

/** A chain of mergers, or of parents, that is longer has a cycle. */
const maxSteps = 16;

/**
 * The issuer, who was above and below it on that day, what it was made of and what became of it, and who stood above
 * those. Empty for an unknown issuer, and for the nation: everybody is its kin.
 */
export async function kinOf(issuerId: string, day: LegalDay, units: UnitRecords): Promise<KinUnit[]> {
  const [issuer] = await units.byIds([issuerId]);
  if (!issuer || issuer.versions[0]?.level === 'CENTRAL') return [];
  const lineage = [
    ...(await follow([issuer], ({ predecessors }) => predecessors, units)),
    ...(await follow([issuer], ({ successors }) => successors, units)),
  ];
  const above = await follow([issuer], (unit) => parentsOn(unit, day), units);
  const formerlyAbove = await follow([issuer, ...lineage], everyParent, units);
  const below = await everBelow(issuer, units);
  const belowOnDay = new Set([issuer.id]);
  for (const { id, versions } of below)
    if (belowOnDay.has(versionOn(versions, day)?.parent ?? '')) belowOnDay.add(id);

  const kin = new Map<string, KinUnit>();
  const add = (found: readonly UnitRecord[], relationOf: (unit: UnitRecord) => Relation): void => {
    for (const unit of found) if (!kin.has(unit.id)) kin.set(unit.id, asKin(unit, relationOf(unit)));
  };
  add([issuer], () => 'SELF');
  add(above, () => 'ABOVE');
  add(below, ({ id }) => (belowOnDay.has(id) ? 'BELOW' : 'FORMERLY_BELOW'));
  add([...lineage, ...formerlyAbove], () => 'LINEAGE');
  return [...kin.values()];
}

/** All that steps lead to, the nearest first. */
async function follow(
  start: readonly UnitRecord[],
  step: (unit: UnitRecord) => readonly string[],
  units: UnitRecords,
): Promise<UnitRecord[]> {
  const found = new Map<string, UnitRecord>();
  let last = start;
  for (let steps = 0; steps < maxSteps && last.length > 0; steps += 1) {
    const ids = [...new Set(last.flatMap(step))].filter((id) => !found.has(id));
    last = ids.length === 0 ? [] : await units.byIds(ids);
    for (const unit of last) found.set(unit.id, unit);
  }
  return [...found.values()];
}

/** Level by level, whoever stood below at any time: a parent before its children. */
async function everBelow(issuer: UnitRecord, units: UnitRecords): Promise<UnitRecord[]> {
  const found = new Map<string, UnitRecord>();
  let last = [issuer];
  while (last.length > 0) {
    const next = await units.everBelow(last.map(({ id }) => id));
    last = next.filter(({ id }) => !found.has(id));
    for (const unit of last) found.set(unit.id, unit);
  }
  return [...found.values()];
}

function parentsOn({ versions }: UnitRecord, day: LegalDay): string[] {
  const parent = versionOn(versions, day)?.parent ?? versionOn(versions, nearestDay(versions, day))?.parent;
  return parent ? [parent] : [];
}

const everyParent = ({ versions }: UnitRecord): string[] => versions.flatMap(({ parent }) => parent ?? []);

export const namesOf = ({ versions }: UnitRecord): string[] => [...new Set(versions.map(({ name }) => name))];

const asKin = (unit: UnitRecord, relation: Relation): KinUnit => ({
  ...{ id: unit.id, names: namesOf(unit), relation },
  level: unit.versions[0]?.level ?? 'COMMUNE',
});
