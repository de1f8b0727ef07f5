import { describe, expect, it } from '@jest/globals';
import { aliveOn, dayBefore, firstDay, lastDay, seen } from './facts.fixture.ts';
import {
  type PartRow,
  readParts,
  readReorganizations,
  readSources,
  readUnits,
  type SourceRow,
} from './src/index.ts';

const acts = readReorganizations();
const parts = readParts();
const sources = readSources();
const units = new Map(readUnits().map((unit) => [unit.key, unit]));
const dayOf = new Map(acts.map((act) => [act.order, act.operates_from ?? act.operates_before ?? '']));
const dayOfRow = ({ reorganization }: { reorganization: string }) => dayOf.get(reorganization) ?? '';
const resultOf = (row: PartRow | SourceRow) => `${row.reorganization} ${row.unit_key}`;
const sourcesOf = Map.groupBy(sources, resultOf);
const batches = acts.filter(({ adopted_on: adopted }) => adopted === '2025-06-16');
const inBatch = new Set(batches.map(({ order }) => order));
const isNew = ({ unit_key: key, ...part }: PartRow) => units.get(key)?.valid_from === dayOfRow(part);
/** Goes on without being named among its own sources: then it does so in full. */
const goesOn = (part: PartRow) =>
  part.act !== 'DISSOLVE' &&
  !isNew(part) &&
  !sourcesOf.get(resultOf(part))?.some(({ from_key: from }) => from === part.unit_key);

describe('reorganizations.csv', () => {
  it('holds the acts in order, each with an id for ever', () => {
    expect(acts.map(({ order }) => order)).toEqual(acts.map((_, index) => String(index + 1)));
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
    const malformed = acts.filter(
      ({ id, authority_key: authority }) =>
        !units.has(authority) ||
        !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
          id.replace(`reorganization.${authority}.`, ''),
        ),
    );
    expect(malformed).toEqual([]);
  });

  it('keeps the three dates apart, in the order of the law, and names one day or its bound', () => {
    const wrong = acts.filter(({ adopted_on, in_force_on, operates_from, operates_before }) => {
      const known = [adopted_on, in_force_on, operates_from].filter((day) => day !== null);
      return (
        (operates_from === null) === (operates_before === null) ||
        known.some((day, index) => day < (known[index - 1] ?? ''))
      );
    });
    expect(wrong).toEqual([]);
    const days = acts.map(({ order }) => dayOf.get(order) ?? '');
    expect(days).toEqual(days.toSorted());
  });

  it('has one act for the communes of each of the 34 provinces', () => {
    expect(new Set(batches.map(({ number }) => number)).size).toBe(34);
    const provinces = batches.map(({ order }) => [
      ...new Set(
        parts
          .filter(({ reorganization, act }) => reorganization === order && act !== 'DISSOLVE')
          .map(({ unit_key: key }) => seen(key, firstDay)?.parent_key),
      ),
    ]);
    expect(provinces.filter((found) => found.length !== 1)).toEqual([]);
    expect(new Set(provinces.flat()).size).toBe(34);
  });
});

describe('reorganization-parts.csv', () => {
  it('makes a unit once an act', () => {
    expect(new Set(parts.map(resultOf)).size).toBe(parts.length);
    expect(parts.filter((part) => !units.has(part.unit_key) || dayOfRow(part) === '')).toEqual([]);
  });

  it('gives each unit that we know since a day its birth on that day', () => {
    const born = new Set(parts.filter(isNew).map(({ unit_key: key }) => key));
    const dated = [...units.values()].filter(({ valid_from: from }) => from !== null);
    expect(born).toEqual(new Set(dated.map(({ key }) => key)));
  });

  it('lets only units go on or end that were in force the day before', () => {
    const wrong = parts.filter(
      (part) => isNew(part) === (seen(part.unit_key, dayBefore(dayOfRow(part))) !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('calls each part what its sources make it', () => {
    const wrong = parts.filter((part) => {
      const from = sourcesOf.get(resultOf(part)) ?? [];
      const shares = from.map(({ share }) => share);
      const isWhole = !shares.includes('PARTIAL');
      const expected: Record<string, boolean> = {
        ESTABLISH: isNew(part) && from.length === 1 && isWhole,
        MERGE: from.length > (isNew(part) ? 1 : 0) && isWhole,
        FORM: from.length > 1 && !isWhole,
        SPLIT: isNew(part) && from.length === 1 && !isWhole,
        CONTINUE: !isNew(part) && from.every(({ from_key: key }) => key === part.unit_key),
        RETYPE: !isNew(part) && from.length === 0 && part.kind !== null && part.name !== null,
        DISSOLVE: from.length === 0,
      };
      return expected[part.act] !== true;
    });
    expect(wrong).toEqual([]);
  });

  it('ends the districts by their own law', () => {
    const ends = parts.filter(({ act }) => act === 'DISSOLVE');
    expect(new Set(ends.map(({ unit_key: key }) => key))).toEqual(
      new Set(aliveOn(lastDay, 'DISTRICT').map(({ key }) => key)),
    );
    expect(new Set(ends.map(({ legal_basis: basis }) => basis))).toEqual(new Set(['72/2025/QH15']));
  });
});

describe('reorganization-sources.csv', () => {
  it('makes units of such as were in force the day before', () => {
    const wrong = sources.filter((row) => !seen(row.from_key, dayBefore(dayOfRow(row))));
    expect(wrong).toEqual([]);
    const standing = new Set(parts.filter(({ act }) => act !== 'DISSOLVE').map(resultOf));
    expect(sources.filter((row) => !standing.has(resultOf(row)))).toEqual([]);
  });

  it('sends a unit whole into one, or in parts into several', () => {
    const itself = parts.filter(goesOn).map((part) => `${part.reorganization} ${part.unit_key} FULL`);
    const named = sources.map((row) => `${row.reorganization} ${row.from_key} ${row.share}`);
    const ways = Map.groupBy([...itself, ...named], (way) => way.slice(0, way.lastIndexOf(' ')));
    const wrong = [...ways.values()].filter((out) =>
      out.some((way) => way.endsWith(' PARTIAL'))
        ? out.length < 2 || out.some((way) => way.endsWith(' FULL'))
        : out.length > 1,
    );
    expect(wrong).toEqual([]);
  });

  it('has the 10,566 steps from commune to commune of 2025, and five from island districts', () => {
    const itself = parts
      .filter((part) => inBatch.has(part.reorganization) && goesOn(part))
      .map(({ unit_key: key }) => [key, key] as const);
    const named = sources.filter(({ reorganization }) => inBatch.has(reorganization));
    const steps = [...itself, ...named.map((row) => [row.from_key, row.unit_key] as const)];
    const fromLevel = (level: string) => steps.filter(([from]) => units.get(from)?.level === level);
    expect(fromLevel('COMMUNE').length).toBe(10_566);
    expect(fromLevel('DISTRICT').length).toBe(5);
    expect(steps.length).toBe(10_571);
    const keysOn = (day: string) => new Set(aliveOn(day, 'COMMUNE').map(({ key }) => key));
    const reached = new Set(steps.map(([, to]) => to));
    const left = new Set(fromLevel('COMMUNE').map(([from]) => from));
    expect(left).toEqual(keysOn(lastDay));
    expect(reached).toEqual(keysOn(firstDay));
    expect(named.filter(({ confirmed }) => confirmed === 'false').length).toBe(534);
    expect(named.filter(({ remainder }) => remainder === 'true').length).toBe(240);
  });

  it('quotes what went from phường Trưng Vương to phường Uông Bí', () => {
    const from = sources.filter(({ unit_key: key }) => units.get(key)?.name === 'Phường Uông Bí');
    expect(from.map((row) => [units.get(row.from_key)?.name, row.share, row.sub_areas])).toEqual([
      ['Phường Thanh Sơn', 'FULL', null],
      ['Phường Quang Trung', 'FULL', null],
      ['Phường Trưng Vương', 'PARTIAL', '3 khu của Đền Công cũ'],
      ['Phường Yên Thanh', 'FULL', null],
    ]);
  });
});
