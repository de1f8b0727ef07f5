import { describe, expect, it } from '@jest/globals';
import { unitRecordsOfFacts } from '../plan-checker/testing/facts-records.ts';
import type { UnitRecord } from '../plan-checker/unit-records.ts';
import { takersOf } from './takers-of.ts';

const facts = unitRecordsOfFacts();
const namesOf = async (key: string, day: string) => {
  const [unit] = await facts.byIds([`organization.${key}`]);
  if (!unit) throw new Error(key);
  const takers = await facts.byIds([...(await takersOf(unit, day, facts))]);
  return takers.map(({ versions }) => versions.at(-1)?.name ?? '').toSorted();
};

describe('who took over', () => {
  it('of Cẩm Phả, a city that was dissolved, are the six that took over its wards and communes', async () => {
    expect(await namesOf('qb7fhufd', '2025-07-01')).toEqual([
      'Phường Cẩm Phả',
      'Phường Cửa Ông',
      'Phường Mông Dương',
      'Phường Quang Hanh',
      'Xã Hải Hòa',
      'Xã Hải Lạng',
    ]);
  });

  it('is the unit itself while it exists', async () => {
    expect(await namesOf('qb7fhufd', '2025-06-30')).toEqual(['Thành phố Cẩm Phả']);
  });

  const unit = (
    id: string,
    [validFrom, validTo]: [string | null, string | null],
    takers: UnitRecord['takers'] = [],
    parent: string | null = null,
  ): UnitRecord => ({
    ...{ id, takers, predecessors: [], successors: [], wholePredecessors: [], wholeSuccessors: [] },
    versions: [{ validFrom, validTo, name: id, level: 'COMMUNE', parent }],
  });
  const among = (...all: UnitRecord[]) => ({
    byIds: (ids: readonly string[]) => Promise.resolve(all.filter(({ id }) => ids.includes(id))),
    everBelow: (ids: readonly string[]) =>
      Promise.resolve(
        all.filter(({ versions }) => versions.some(({ parent }) => ids.includes(parent ?? ''))),
      ),
  });

  it('is followed where a taker has ended as well, and lost nothing to whom it gave a part before', async () => {
    const first = unit(
      'a',
      [null, '2025-07-01'],
      [
        { organization: 'part', day: '2020-01-01' },
        { organization: 'b', day: '2025-07-01' },
      ],
    );
    const second = unit('b', ['2025-07-01', '2026-01-01'], [{ organization: 'c', day: '2026-01-01' }]);
    const units = among(first, second, unit('c', ['2026-01-01', null]), unit('part', [null, null]));
    expect([...(await takersOf(first, '2025-12-31', units))]).toEqual(['b']);
    expect([...(await takersOf(first, '2026-01-01', units))]).toEqual(['c']);
  });

  it('of a dissolved district includes a commune that went on, and none that had left it before', async () => {
    const district = unit('d', [null, '2025-07-01']);
    const stays: UnitRecord = {
      ...unit('stays', [null, '2025-07-01'], [], 'd'),
      versions: [
        { validFrom: null, validTo: '2025-07-01', name: 'x', level: 'COMMUNE', parent: 'd' },
        { validFrom: '2025-07-01', validTo: null, name: 'x', level: 'COMMUNE', parent: 'p' },
      ],
    };
    const left: UnitRecord = {
      ...stays,
      id: 'left',
      versions: [
        { validFrom: null, validTo: '2020-01-01', name: 'y', level: 'COMMUNE', parent: 'd' },
        { validFrom: '2020-01-01', validTo: null, name: 'y', level: 'COMMUNE', parent: 'other' },
      ],
    };
    expect([...(await takersOf(district, '2025-07-01', among(district, stays, left)))]).toEqual(['stays']);
  });
});
