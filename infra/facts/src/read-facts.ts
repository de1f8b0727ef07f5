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

/** What a unit was from a day on. */
export interface UnitVersionRow {
  readonly key: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly kind: string;
  readonly name: string;
  readonly gso_code: string | null;
  readonly parent_key: string | null;
}

const folder = new URL('../', import.meta.url);

function read<Row>(file: string): Row[] {
  return parse(readFileSync(new URL(file, folder)), {
    columns: true,
    cast: (value) => (value === '' ? null : value),
  }) as Row[];
}

/** All units, in the order of the file: parents may come after their children. */
export const readUnits = (): UnitRow[] => read<UnitRow>('units.csv');

/** All versions of all units. */
export const readUnitVersions = (): UnitVersionRow[] => read<UnitVersionRow>('unit-versions.csv');
