import { type PartRow, readParts, readReorganizations, readSources, readUnits } from './read-facts.ts';
import type { UnitRow } from './read-facts.ts';

/** What a unit was from `valid_from` until the day before `valid_to`; null: before our knowledge, or still. */
export interface UnitVersion extends UnitRow {
  readonly valid_to: string | null;
}

/** All versions of all units, by key and oldest first: the acts carried out over the births. */
export function readUnitVersions(): Map<string, UnitVersion[]> {
  const units = new Map(readUnits().map((unit) => [unit.key, unit]));
  const versions = new Map<string, UnitVersion[]>();
  for (const unit of units.values())
    versions.set(unit.key, unit.valid_from === null ? [{ ...unit, valid_to: null }] : []);
  const parts = Map.groupBy(readParts(), ({ reorganization }) => reorganization);
  const sources = Map.groupBy(readSources(), ({ reorganization }) => reorganization);

  for (const { order, operates_from, operates_before } of readReorganizations()) {
    const day = operates_from ?? operates_before;
    const [ended, standing] = split(parts.get(order) ?? []);
    const results = new Set(standing.map(({ unit_key: key }) => key));
    for (const { from_key: key } of sources.get(order) ?? []) if (!results.has(key)) ended.add(key);
    for (const key of ended) closeLast(versions.get(key), day);
    for (const part of standing) {
      const life = versions.get(part.unit_key);
      const before = life?.at(-1) ?? units.get(part.unit_key);
      if (!life || !before || (life.length > 0 && !changes(part))) continue;
      closeLast(life, day);
      life.push({ ...before, ...attributesOf(part), valid_from: day, valid_to: null });
    }
  }
  return versions;
}

const split = (parts: readonly PartRow[]): [Set<string>, PartRow[]] => [
  new Set(parts.filter(({ act }) => act === 'DISSOLVE').map(({ unit_key: key }) => key)),
  parts.filter(({ act }) => act !== 'DISSOLVE'),
];

const attributesOf = ({ name, kind, gso_code, parent_key }: PartRow): Partial<UnitRow> =>
  Object.fromEntries(
    Object.entries({ name, kind, gso_code, parent_key }).filter(([, value]) => value !== null),
  );

const changes = (part: PartRow): boolean => Object.keys(attributesOf(part)).length > 0;

function closeLast(life: UnitVersion[] | undefined, day: string | null): void {
  const last = life?.at(-1);
  if (life && last) life[life.length - 1] = { ...last, valid_to: day };
}
