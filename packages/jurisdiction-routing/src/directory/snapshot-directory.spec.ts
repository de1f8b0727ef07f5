import { describe, expect, it } from '@jest/globals';
import { birthUnitOf } from './birth-unit.ts';
import type { Instance } from './home-directory.ts';
import { type DirectorySnapshot, SnapshotDirectory } from './snapshot-directory.ts';

const instance = (id: string): Instance => ({
  ...{ id, logical: 'plans', url: `http://${id}`, jurisdiction: id },
  ...{ schemaVersion: '1', schemaHash: '1', state: 'UP' },
});
const snapshot: DirectorySnapshot = {
  version: 4,
  instances: ['nation', 'city', 'ward', 'idle'].map(instance),
  homes: [
    { logical: 'plans', unit: 'city', instance: 'city', epoch: 2 },
    { logical: 'plans', unit: 'ward', instance: 'ward', epoch: 7 },
    { logical: 'awards', unit: 'city', instance: 'nation', epoch: 1 },
  ],
  parents: new Map([
    ['ward', 'city'],
    ['other', 'city'],
    ['city', 'land'],
  ]),
  defaults: new Map([
    ['plans', 'nation'],
    ['awards', 'nation'],
  ]),
};
const ids = (instances: readonly Instance[]) => instances.map(({ id }) => id);

describe('a directory', () => {
  const directory = new SnapshotDirectory(snapshot);

  it.each([
    ['ward', 'ward', 'ward', 7],
    ['other', 'city', 'city', 2],
    ['land', 'nation', '*', 1],
    ['unheard-of', 'nation', '*', 1],
    [null, 'nation', '*', 1],
  ])('finds the home of %s: %s', (unit, home, entry, epoch) => {
    const found = directory.homeOf('plans', unit);
    expect([found.instance.id, found.unit, found.epoch]).toEqual([home, entry, epoch]);
  });

  it('names the homes of all, of a unit and what lies below, and of a unit alone', () => {
    expect(ids(directory.instancesOf('plans'))).toEqual(['nation', 'city', 'ward']);
    expect(ids(directory.instancesOf('plans', 'city'))).toEqual(['city', 'ward']);
    expect(ids(directory.instancesOf('plans', 'ward'))).toEqual(['ward']);
    expect(ids(directory.instancesOf('plans', 'land'))).toEqual(['nation', 'city', 'ward']);
    expect(ids(directory.instancesOf('awards', 'city'))).toEqual(['nation']);
  });

  it('refuses what has no instance', () => {
    const homes = [{ logical: 'plans', unit: 'x', instance: 'gone', epoch: 1 }];
    expect(() => new SnapshotDirectory({ ...snapshot, homes })).toThrow('no instance gone in version 4');
    expect(() => directory.homeOf('reports', null)).toThrow('no default home for reports');
  });
});

describe('a newer version', () => {
  it('is what those wait for who need it, and never goes back', async () => {
    const directory = new SnapshotDirectory(snapshot);
    expect(await directory.waitFor(4, 0)).toBe(true);
    expect(await directory.waitFor(5, 5)).toBe(false);
    const reached = Promise.all([directory.waitFor(5, 5000), directory.waitFor(6, 5000)]);
    directory.publish({ ...snapshot, version: 6, homes: [] });
    expect(await reached).toEqual([true, true]);
    expect(directory.homeOf('plans', 'ward').instance.id).toBe('nation');
    directory.publish(snapshot);
    expect(directory.version).toBe(6);
  });
});

it.each([
  ['organization.iycii4on', 'iycii4on'],
  ['plan.iycii4on.0190f3c2', 'iycii4on'],
  ['plan.', null],
  ['plan', null],
  ['', null],
])('the unit of %j is %j', (id, unit) => expect(birthUnitOf(id)).toBe(unit));
