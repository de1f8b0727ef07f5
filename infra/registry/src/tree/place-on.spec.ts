import { expect, it } from '@jest/globals';
import { placeOn } from './place-on.ts';
import type { UnitHistory } from './unit-history.ts';

const unit = (fields: Partial<UnitHistory>): UnitHistory => ({
  ...{ unit: 'ward', seq: 1, successors: [] },
  ...{ versions: [{ validFrom: null, validTo: null, parent: 'province' }], ...fields },
});
const version = (validFrom: string | null, validTo: string | null, parent: string | null) => ({
  ...{ validFrom, validTo, parent },
});

it('stands below what is above it on that day', () => {
  const versions = [version(null, '2025-07-01', 'district'), version('2025-07-01', null, 'province')];
  expect(placeOn(unit({ versions }), '2025-06-30').parent).toBe('district');
  expect(placeOn(unit({ versions }), '2025-07-01').parent).toBe('province');
});

it('has no successor while it is in force, whatever went off from it', () => {
  const successors = [
    { unit: 'other', from: '2019-01-01' },
    { unit: 'ward', from: '2019-01-01' },
  ];
  expect(placeOn(unit({ successors }), '2025-07-01').successors).toEqual([]);
});

it('has what came of it by its end as successors, each once, and keeps its last parent', () => {
  const ended = unit({
    versions: [version(null, '2019-01-01', 'a'), version('2019-01-01', '2025-07-01', 'b')],
    successors: [
      { unit: 'early', from: '2019-01-01' },
      { unit: 'ward', from: '2019-01-01' },
      { unit: 'z', from: '2025-07-01' },
      { unit: 'y', from: '2025-07-01' },
      { unit: 'z', from: '2025-07-01' },
    ],
  });
  expect(placeOn(ended, '2025-06-30')).toEqual({ unit: 'ward', parent: 'b', successors: [] });
  expect(placeOn(ended, '2025-07-01')).toEqual({ unit: 'ward', parent: 'b', successors: ['y', 'z'] });
});

it('stands where it will begin before its first day', () => {
  const versions = [version('2026-01-01', null, 'province')];
  expect(placeOn(unit({ versions }), '2025-07-01')).toEqual({
    ...{ unit: 'ward', parent: 'province', successors: [] },
  });
});

it('that ended and was restored has no successors again', () => {
  const restored = unit({
    versions: [version(null, '2008-01-01', 'a'), version('2012-01-01', null, 'b')],
    successors: [{ unit: 'heir', from: '2008-01-01' }],
  });
  expect(placeOn(restored, '2010-01-01').successors).toEqual(['heir']);
  expect(placeOn(restored, '2025-07-01')).toEqual({ unit: 'ward', parent: 'b', successors: [] });
});
