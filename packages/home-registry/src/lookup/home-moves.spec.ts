import { expect, it } from '@jest/globals';
import type { RegistryChanges } from '../records.ts';
import { homeMoves } from './home-moves.ts';
import { tenure } from './homes.fixture.ts';

const placed = (unit: string, parent: string | null, successors: string[] = []) => ({
  ...{ unit, parent, successors, fromVersion: 1, toVersion: null },
});
const everything: RegistryChanges = {
  ...{ registry: 'spec', version: 3, instances: [] },
  tenures: [
    tenure('*', 'default'),
    tenure('haiPhong', 'hp'),
    tenure('haiPhong.ward', 'ward'),
    { ...tenure('quangNinh', 'qn'), toVersion: 2 },
    { ...tenure('quangNinh', 'elsewhere'), logical: 'campaigns' },
  ],
  placements: [
    ...[placed('nation', null), placed('haiPhong', 'nation'), placed('quangNinh', 'nation')],
    ...[placed('haiPhong.ward', 'haiPhong'), placed('quangNinh.ward', 'quangNinh')],
    placed('haiDuong', 'nation', ['haiPhong']),
  ],
};
const moves = (unit: string, instance: string | null) =>
  homeMoves(everything, { logical: 'awards', unit, instance });

it('an entry takes what has no nearer one, from who had it', () => {
  const { loserOf, losers } = moves('quangNinh', 'qn');
  expect([...losers()]).toEqual(['default']);
  expect(['quangNinh', 'quangNinh.ward'].map(loserOf)).toEqual(['default', 'default']);
  expect(['nation', 'haiPhong.ward', 'unheardOf', '*'].map(loserOf)).toEqual([null, null, null, null]);
});

it('a released unit goes back with all that followed it, ended units too', () => {
  const { loserOf, losers } = moves('haiPhong', null);
  expect([...losers()]).toEqual(['hp']);
  expect(['haiPhong', 'haiDuong', 'haiPhong.ward'].map(loserOf)).toEqual(['hp', 'hp', null]);
});

it('the default takes along what is in no tree', () => {
  const { loserOf, losers } = moves('*', 'other');
  expect([...losers()]).toEqual(['default']);
  expect(loserOf('unheardOf')).toBe('default');
});

it('nothing moves to where it is, and of what was at home nowhere', () => {
  expect([...moves('haiPhong', 'hp').losers()]).toEqual([]);
  const nowhere = { ...everything, tenures: [] };
  expect([...homeMoves(nowhere, { logical: 'awards', unit: '*', instance: 'default' }).losers()]).toEqual([]);
});
