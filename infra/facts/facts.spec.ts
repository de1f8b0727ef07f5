import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import {
  aliveOn,
  contentOf,
  covers,
  firstDay,
  lastDay,
  lifeOf,
  rowsOf,
  spanOf,
  versions,
} from './facts.fixture.ts';
import { after2025, before2025 } from './province-figures.fixture.ts';
import { readUnits } from './src/index.ts';

const units = readUnits();
const keys = new Set(units.map(({ key }) => key));
const kinds = rowsOf('kinds.csv');
const kindOf = new Map(kinds.map((row) => [row.code, row]));
const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'];
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('units.csv', () => {
  it('gives each unit one well-formed key that cannot be read as a number', () => {
    expect(units.filter(({ key }) => !/^[a-z][a-z2-7]{7}$/.test(key))).toEqual([]);
    expect(keys.size).toBe(units.length);
  });

  it('keeps its rows for ever', () => {
    const lines = contentOf('units.csv').split('\n');
    expect(digestOf(lines.slice(0, 840).join('\n'))).toBe(
      '821c846a9ac50714b9ef57346284c3427278ab08266331fa1b0cde3b7819791a',
    );
    expect(digestOf(lines.slice(0, 14_017).join('\n'))).toBe(
      'ce43b6d609311a46a245180d15ef12db68a695dfbc002e013233b80a1533a698',
    );
  });

  it('names a parent before its children', () => {
    const named = new Set<string | null>([null]);
    const early = units.filter((unit) => {
      named.add(unit.key);
      return !named.has(unit.parent_key);
    });
    expect(early).toEqual([]);
  });
});

describe('units through time', () => {
  it('have a birth each, and no version without a day', () => {
    expect(new Set(versions.map(({ key }) => key))).toEqual(keys);
    expect(versions.filter((version) => spanOf(version).from >= spanOf(version).to)).toEqual([]);
  });

  it('lie below a parent of a higher level that lives as long', () => {
    const levelOf = new Map(units.map(({ key, level }) => [key, level]));
    const orphans = versions.filter(({ level, parent_key: parent, ...version }) => {
      if (level === 'CENTRAL') return parent !== null;
      const above = levelOf.get(parent ?? '') ?? level;
      return levels.indexOf(above) >= levels.indexOf(level) || !covers(lifeOf(parent), spanOf(version));
    });
    expect(orphans).toEqual([]);
  });

  it('hold a code alone on a day, as long as their level asks', () => {
    const shapes: Record<string, RegExp> = { PROVINCE: /^\d{2}$/, DISTRICT: /^\d{3}$/, COMMUNE: /^\d{5}$/ };
    expect(versions.filter(({ level, gso_code: code }) => !(shapes[level] ?? /^$/).test(code ?? ''))).toEqual(
      [],
    );
    const shared = [...Map.groupBy(versions, ({ gso_code: code }) => code).values()].flatMap((holders) => {
      const inTime = holders.toSorted((one, other) => (spanOf(one).from < spanOf(other).from ? -1 : 1));
      return inTime.filter((version, index) => {
        const before = inTime[index - 1];
        return before !== undefined && spanOf(version).from < spanOf(before).to;
      });
    });
    expect(shared).toEqual([]);
  });

  it('are of a kind of their level, in force then, whose word their name begins with', () => {
    const wrong = versions.filter((version) => {
      const kind = kindOf.get(version.kind);
      const word = kind?.label_vi?.split(/ (thuộc|trực thuộc) /)[0]?.toLowerCase() ?? '?';
      return (
        kind?.level !== version.level ||
        !covers(spanOf(kind), spanOf(version)) ||
        (version.level !== 'CENTRAL' && !version.name.toLowerCase().startsWith(`${word} `))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    [lastDay, [1, 63, 696, 10_035]],
    [firstDay, [1, 34, 0, 3_321]],
    ['2026-11-21', [1, 34, 0, 3_321]],
  ])('are as many on %s as the law had', (day, expected) => {
    expect(levels.map((level) => aliveOn(day, level).length)).toEqual(expected);
  });

  it('are as many in each province as the lists of both days have', () => {
    const below = (day: string, level: string, parents: readonly string[]) =>
      aliveOn(day, level).filter(({ parent_key: parent }) => parents.includes(parent ?? ''));
    const keysOf = (found: readonly { key: string }[]) => found.map(({ key }) => key);
    const provincesOn = (day: string) =>
      aliveOn(day, 'PROVINCE').toSorted((a, b) => Number(a.gso_code) - Number(b.gso_code));
    const before = provincesOn(lastDay).map(({ key, gso_code: code }) => {
      const districts = below(lastDay, 'DISTRICT', [key]);
      return [code, districts.length, below(lastDay, 'COMMUNE', keysOf(districts)).length];
    });
    const after = provincesOn(firstDay).map(({ key, gso_code: code }) => [
      code,
      below(firstDay, 'COMMUNE', [key]).length,
    ]);
    expect(before).toEqual(before2025);
    expect(after).toEqual(after2025);
  });
});

describe('every table', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.csv'));

  it.each(files)('%s is NFC and has no stray blanks', (file) => {
    const content = contentOf(file);
    expect(content).toBe(content.normalize('NFC'));
    expect(
      rowsOf(file)
        .flatMap((row) => Object.values(row))
        .filter((value) => value !== value.trim()),
    ).toEqual([]);
  });

  it.each(['aliases.csv', 'unit-births.csv'])('%s speaks of known units and says from where', (file) => {
    const table = rowsOf(file);
    expect(table.length).toBeGreaterThan(0);
    expect(table.filter(({ key, source }) => !keys.has(key ?? '') || !source)).toEqual([]);
  });

  it('gives no unit its own name as another spelling', () => {
    const names = new Set(versions.map(({ key, name }) => `${key} ${name}`));
    expect(rowsOf('aliases.csv').filter(({ key, alias }) => names.has(`${key} ${alias}`))).toEqual([]);
  });

  it('knows all units from the day of the first whole list', () => {
    expect(rowsOf('knowledge.csv').map(({ subject, complete_from: from }) => [subject, from])).toEqual([
      ['units', lastDay],
    ]);
  });

  it('labels each kind in both languages, once, with a known status', () => {
    expect(kindOf.size).toBe(kinds.length);
    const lacking = kinds.filter(
      (kind) =>
        !kind.label_vi ||
        !kind.label_en ||
        !kind.category ||
        !['confirmed', 'assumed'].includes(kind.status ?? ''),
    );
    expect(lacking).toEqual([]);
  });
});
