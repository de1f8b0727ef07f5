import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type Row = Record<string, string>;
type Span = { from: string; to: string };

const contentOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const rows = (file: string) => parse<Row>(contentOf(file), { columns: true });

const units = rows('units.csv');
const versions = rows('unit-versions.csv');
const kinds = rows('kinds.csv');
const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'];
const lastDay = '2025-06-30';
const firstDay = '2025-07-01';

/** Half-open, with an empty end made comparable. */
const span = (row: Row | undefined): Span => ({
  from: row?.valid_from ?? '',
  to: row?.valid_to || '9999-12-31',
});
const covers = (outer: Span, inner: Span) => outer.from <= inner.from && inner.to <= outer.to;
const onDay = (day: string) => versions.filter((row) => span(row).from <= day && day < span(row).to);

function groupBy(list: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) groups.set(row[column] ?? '', [...(groups.get(row[column] ?? '') ?? []), row]);
  return groups;
}

const unitOf = new Map(units.map((row) => [row.key, row]));
const kindOf = new Map(kinds.map((row) => [row.code, row]));
const versionsOf = groupBy(versions, 'key');

/** The whole life of a unit, from its first version to the end of its last. */
const lifeOf = (key: string | undefined): Span => {
  const all = versionsOf.get(key ?? '') ?? [];
  return { from: span(all.at(0)).from, to: span(all.at(-1)).to };
};

describe('units.csv', () => {
  it('gives each unit one well-formed key that cannot be read as a number', () => {
    expect(units.filter(({ key }) => !/^[a-z][a-z2-7]{7}$/.test(key ?? ''))).toEqual([]);
    expect(unitOf.size).toBe(units.length);
  });

  it('keeps its first 839 rows for ever', () => {
    const lines = contentOf('units.csv').split('\n').slice(0, 840).join('\n');
    expect(createHash('sha256').update(lines).digest('hex')).toBe(
      '821c846a9ac50714b9ef57346284c3427278ab08266331fa1b0cde3b7819791a',
    );
  });

  it('describes each unit as its first version does', () => {
    const columns = ['kind', 'name', 'gso_code', 'parent_key', 'valid_from'];
    const differing = units.filter((unit) => {
      const first = versionsOf.get(unit.key ?? '')?.at(0);
      return columns.some((column) => unit[column] !== first?.[column]);
    });
    expect(differing).toEqual([]);
    expect(versionsOf.size).toBe(units.length);
  });
});

describe('unit-versions.csv', () => {
  it('joins the versions of a unit without gap or overlap', () => {
    const broken = [...versionsOf.values()].flatMap((all) =>
      all.filter((row, index) => index > 0 && row.valid_from !== all[index - 1]?.valid_to),
    );
    expect(broken).toEqual([]);
    expect(versions.filter((row) => span(row).from >= span(row).to)).toEqual([]);
  });

  it('puts each version below a parent of a higher level that lives as long', () => {
    const orphans = versions.filter((row) => {
      const level = unitOf.get(row.key)?.level ?? '';
      if (level === 'CENTRAL') return row.parent_key !== '';
      const above = unitOf.get(row.parent_key)?.level ?? level;
      return levels.indexOf(above) >= levels.indexOf(level) || !covers(lifeOf(row.parent_key), span(row));
    });
    expect(orphans).toEqual([]);
  });

  it('gives a code to one unit on a day, as long as its level asks', () => {
    const length: Record<string, number> = { CENTRAL: 0, PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };
    const misshapen = versions.filter(
      (row) =>
        row.gso_code?.length !== length[unitOf.get(row.key)?.level ?? ''] || /\D/.test(row.gso_code ?? ''),
    );
    expect(misshapen).toEqual([]);
    const shared = [...groupBy(versions, 'gso_code').values()].flatMap((holders) => {
      const inTime = holders.map(span).sort((one, other) => (one.from < other.from ? -1 : 1));
      return inTime.filter(({ from }, index) => index > 0 && from < (inTime[index - 1]?.to ?? ''));
    });
    expect(shared).toEqual([]);
  });

  it('uses kinds of the level, while they are in force', () => {
    const wrong = versions.filter((row) => {
      const kind = kindOf.get(row.kind);
      return kind?.level !== unitOf.get(row.key)?.level || !covers(span(kind), span(row));
    });
    expect(wrong).toEqual([]);
  });

  it('states why a version begins or ends', () => {
    expect(
      versions.filter(({ valid_from: from, begin_basis: basis }) => (from === '') !== (basis === '')),
    ).toEqual([]);
    expect(versions.filter(({ valid_to: to, end_basis: basis }) => (to === '') !== (basis === ''))).toEqual(
      [],
    );
  });

  it('ends the full name in the short one', () => {
    expect(versions.filter(({ name, short_name: short }) => !name?.endsWith(` ${short}`))).toEqual([]);
  });

  it.each([
    [lastDay, { CENTRAL: 1, PROVINCE: 63, DISTRICT: 40, COMMUNE: 545 }],
    [firstDay, { CENTRAL: 1, PROVINCE: 34, COMMUNE: 168 }],
  ])('counts the units of %s', (day, expected) => {
    const found = groupBy(
      onDay(day).map((row) => ({ level: unitOf.get(row.key)?.level ?? '' })),
      'level',
    );
    expect(Object.fromEntries([...found].map(([level, all]) => [level, all.length]))).toEqual(expected);
  });

  it.each([
    ['Tỉnh Quảng Ninh', lastDay, 13, 171],
    ['Thành phố Hải Phòng', lastDay, 15, 167],
    ['Tỉnh Hải Dương', lastDay, 12, 207],
    ['Tỉnh Quảng Ninh', firstDay, 54, 0],
    ['Thành phố Hải Phòng', firstDay, 114, 0],
  ])('counts children and grandchildren of %s on %s', (name, day, children, grandchildren) => {
    const alive = onDay(day);
    const province = alive.find((row) => row.name === name && row.gso_code?.length === 2);
    const below = alive.filter((row) => row.parent_key === province?.key);
    const belowThem = alive.filter((row) => below.some(({ key }) => key === row.parent_key));
    expect([below.length, belowThem.length]).toEqual([children, grandchildren]);
  });
});

describe('identity across 1 July 2025', () => {
  const aliveOn = (day: string, level: string) =>
    onDay(day).filter((row) => unitOf.get(row.key)?.level === level);
  const staying = (level: string) => {
    const before = new Set(aliveOn(lastDay, level).map(({ key }) => key));
    return aliveOn(firstDay, level).filter(({ key }) => before.has(key));
  };

  it('keeps the eleven provinces that were not merged, and of the communes only Cái Chiên', () => {
    expect(staying('PROVINCE').length).toBe(11);
    expect(staying('COMMUNE').map(({ name }) => name)).toEqual(['Xã Cái Chiên']);
    expect(staying('DISTRICT')).toEqual([]);
  });

  it('makes a new unit of a merged one, also under the old name and code', () => {
    const cities = versions.filter(({ name }) => name === 'Thành phố Hải Phòng');
    expect(cities.map(({ gso_code: code, valid_to: to }) => [code, to])).toEqual([
      ['31', firstDay],
      ['31', ''],
    ]);
    expect(new Set(cities.map(({ key }) => key)).size).toBe(2);
  });

  it('gives code 06811 to phường Thanh Sơn, then to phường Uông Bí', () => {
    const holder = (day: string) => onDay(day).find(({ gso_code: code }) => code === '06811')?.name;
    expect([holder(lastDay), holder(firstDay)]).toEqual(['Phường Thanh Sơn', 'Phường Uông Bí']);
  });

  it('tells xã Cẩm Giang from xã Cẩm Giàng', () => {
    const names = ['Xã Cẩm Giang', 'Xã Cẩm Giàng'];
    expect(
      onDay(firstDay)
        .filter(({ name }) => names.includes(name ?? ''))
        .map(({ gso_code: code }) => code),
    ).toEqual(['10888', '10903']);
  });
});

describe('every table', () => {
  it.each(['units.csv', 'unit-versions.csv', 'kinds.csv'])('%s is NFC and has no stray blanks', (file) => {
    const content = contentOf(file);
    expect(content).toBe(content.normalize('NFC'));
    expect(
      rows(file)
        .flatMap((row) => Object.values(row))
        .filter((value) => value !== value.trim()),
    ).toEqual([]);
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
