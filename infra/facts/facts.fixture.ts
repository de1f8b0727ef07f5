import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readUnitVersions, type UnitVersion } from './src/index.ts';

export type Row = Record<string, string>;

export const lastDay = '2025-06-30';
export const firstDay = '2025-07-01';

export const contentOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
export const rowsOf = (file: string): Row[] => parse<Row>(contentOf(file), { columns: true });

/** Half-open, with both ends made comparable. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
export const spanOf = (row: { valid_from?: string | null; valid_to?: string | null }): Span => ({
  from: row.valid_from ?? '',
  to: row.valid_to || '9999-12-31',
});
export const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

const lives = readUnitVersions();
export const versions: readonly UnitVersion[] = [...lives.values()].flat();

/** The whole life of a unit; of none if the key is not one. */
export function lifeOf(key: string | null): Span {
  const all = lives.get(key ?? '') ?? [];
  return {
    from: all.at(0)?.valid_from ?? '',
    to: all.length === 0 ? '' : (all.at(-1)?.valid_to ?? '9999-12-31'),
  };
}

/** What a unit was on a day. */
export const seen = (key: string, day: string): UnitVersion | undefined =>
  lives.get(key)?.find((version) => spanOf(version).from <= day && day < spanOf(version).to);

/** All units of a level on a day. */
export const aliveOn = (day: string, level: string): UnitVersion[] =>
  versions.filter(
    (version) => version.level === level && spanOf(version).from <= day && day < spanOf(version).to,
  );

export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
