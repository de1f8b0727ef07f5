import { readReorganizations, readSources, readUnitVersions } from '@thidua/facts';
import { spelling } from '../spelling.ts';
import type { UnitRecord, UnitRecords } from '../unit-records.ts';

const idOf = (key: string): string => `organization.${key}`;

const isWhole = ({ share }: { readonly share: 'FULL' | 'PARTIAL' }): boolean => share === 'FULL';

/** The units of the committed facts, as the organizations service tells them. */
export function unitRecordsOfFacts(): UnitRecords {
  const acts = new Map(readReorganizations().map((act) => [act.order, act]));
  const dayOf = (order: string) => acts.get(order)?.operates_from ?? acts.get(order)?.operates_before ?? null;
  const sources = readSources().filter(({ unit_key, from_key }) => unit_key !== from_key);
  const into = Map.groupBy(sources, ({ from_key }) => from_key);
  const from = Map.groupBy(sources, ({ unit_key }) => unit_key);
  const records = [...readUnitVersions()].map(([key, versions]): UnitRecord => ({
    id: idOf(key),
    versions: versions.map(({ name, level, parent_key, valid_from, valid_to }) => ({
      ...{ name, level, validFrom: valid_from, validTo: valid_to },
      parent: parent_key === null ? null : idOf(parent_key),
    })),
    predecessors: (from.get(key) ?? []).map(({ from_key }) => idOf(from_key)),
    successors: (into.get(key) ?? []).map(({ unit_key }) => idOf(unit_key)),
    wholePredecessors: (from.get(key) ?? []).filter(isWhole).map(({ from_key, reorganization }) => ({
      ...{ id: idOf(from_key), on: dayOf(reorganization) },
    })),
    wholeSuccessors: (into.get(key) ?? []).filter(isWhole).map(({ unit_key, reorganization }) => ({
      ...{ id: idOf(unit_key), on: dayOf(reorganization) },
    })),
    takers: (into.get(key) ?? []).map(({ unit_key, reorganization }) => ({
      ...{ organization: idOf(unit_key), day: dayOf(reorganization) },
    })),
  }));
  const byId = new Map(records.map((record) => [record.id, record]));
  const having = (keysOf: (record: UnitRecord) => readonly string[], keys: readonly string[]) => {
    const wanted = new Set(keys);
    return Promise.resolve(records.filter((record) => keysOf(record).some((key) => wanted.has(key))));
  };
  return {
    byIds: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
    everBelow: (ids) => having(({ versions }) => versions.flatMap(({ parent }) => parent ?? []), ids),
    bySpellings: (names) => having(({ versions }) => versions.map(({ name }) => spelling(name)), names),
  };
}
