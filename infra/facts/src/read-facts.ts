import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A unit and its key for ever; see README.md. Empty columns are null. */
export interface UnitRow {
  readonly key: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly kind: string;
  readonly name: string;
  readonly gso_code: string | null;
  readonly parent_key: string | null;
  readonly valid_from: string | null;
}

/** An act that made, changed or ended units. `number` is null where it is not known to us. */
export interface ReorganizationRow {
  readonly id: string;
  readonly order: string;
  readonly number: string | null;
  readonly title: string;
  readonly authority_key: string;
  readonly adopted_on: string | null;
  readonly in_force_on: string | null;
  readonly operates_from: string | null;
  readonly operates_before: string | null;
}

/** What an act made of one unit: attributes that are null stay as they were, or are in `units.csv` for a new one. */
export interface PartRow {
  readonly reorganization: string;
  readonly act: string;
  readonly unit_key: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly gso_code: string | null;
  readonly parent_key: string | null;
  readonly legal_basis: string | null;
}

/** What a part's unit was made of. */
export interface SourceRow {
  readonly reorganization: string;
  readonly unit_key: string;
  readonly from_key: string;
  readonly share: 'FULL' | 'PARTIAL';
  readonly remainder: 'true' | 'false';
  readonly confirmed: 'true' | 'false';
  readonly sub_areas: string | null;
}

/** Another spelling of a unit's name, and who writes it. */
export interface AliasRow {
  readonly key: string;
  readonly alias: string;
  readonly source: string;
}

const folder = new URL('../', import.meta.url);

function read<Row>(file: string): Row[] {
  return parse(readFileSync(new URL(file, folder)), {
    columns: true,
    cast: (value) => (value === '' ? null : value),
  }) as Row[];
}

/** All units as they were at birth, each after its parent. */
export function readUnits(): UnitRow[] {
  const births = read<Pick<UnitRow, 'key' | 'kind' | 'name'>>('unit-births.csv');
  const earlier = new Map(births.map(({ key, kind, name }) => [key, { kind, name }]));
  return read<UnitRow>('units.csv').map((unit) => ({ ...unit, ...earlier.get(unit.key) }));
}

/** The acts in the order in which they are carried out. */
export const readReorganizations = (): ReorganizationRow[] => read<ReorganizationRow>('reorganizations.csv');

/** All parts of all acts. */
export const readParts = (): PartRow[] => read<PartRow>('reorganization-parts.csv');

/** All sources of all parts. */
export const readSources = (): SourceRow[] => read<SourceRow>('reorganization-sources.csv');

/** Other spellings that units are found by. */
export const readAliases = (): AliasRow[] => read<AliasRow>('aliases.csv');
