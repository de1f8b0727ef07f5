import { describe, expect, it } from '@jest/globals';
import { everyUnit } from '../records.ts';
import { instanceOf, tenure } from './homes.fixture.ts';
import { HomeTable, HomeUnknown } from './home-table.ts';
import { UnitTable } from './unit-tree.ts';

const place = (unit: string, parent: string | null, ...successors: string[]) => ({
  unit,
  parent,
  successors,
});

const tree = new UnitTable([
  place('nation', null),
  place('quangNinh', 'nation'),
  place('haiPhong', 'nation'),
  place('haiDuong', 'nation', 'haiPhong'),
  place('cityUongBi', 'quangNinh'),
  place('wardUongBi', 'quangNinh'),
  place('yenTu', 'quangNinh'),
  place('phuongDong', 'cityUongBi', 'wardUongBi'),
  place('divided', 'cityUongBi', 'wardUongBi', 'yenTu'),
  place('camGiang', 'haiDuong', 'camGiangNew'),
  place('camGiangNew', 'haiPhong'),
]);

const table = new HomeTable(
  7,
  [
    tenure(everyUnit, 'default'),
    tenure('quangNinh', 'qn', 3),
    tenure('haiPhong', 'hp'),
    tenure('wardUongBi', 'ub'),
  ],
  tree,
  instanceOf,
);

describe('the home of', () => {
  it.each([
    ['a unit with an entry', 'quangNinh', { instance: 'qn', epoch: 3, unit: 'quangNinh' }],
    ['a unit below one', 'yenTu', { instance: 'qn', epoch: 3, unit: 'quangNinh' }],
    ['a unit with no entry above it', 'nation', { instance: 'default', epoch: 1, unit: '*' }],
    ['no unit', null, { instance: 'default', epoch: 1, unit: '*' }],
    ['a unit that nobody has heard of', 'nowhere', { instance: 'default', epoch: 1, unit: '*' }],
    ['a unit that went into another', 'phuongDong', { instance: 'ub', epoch: 1, unit: 'wardUongBi' }],
    ['a unit divided between two homes', 'divided', { instance: 'qn', epoch: 3, unit: 'quangNinh' }],
    ['a unit whose whole province was merged', 'camGiang', { instance: 'hp', epoch: 1, unit: 'haiPhong' }],
  ])('%s', (_, unit, home) => {
    for (const _again of [1, 2]) {
      const { instance, ...entry } = table.homeOf('awards', unit);
      expect({ instance: instance.id, ...entry }).toEqual(home);
    }
  });

  it('is not made up where there is none', () => {
    expect(() => table.homeOf('campaigns', 'quangNinh')).toThrow(HomeUnknown);
    expect(() =>
      new HomeTable(1, [tenure('haiPhong', 'hp')], tree, instanceOf).homeOf('awards', 'yenTu'),
    ).toThrow(HomeUnknown);
  });

  it('is found even where the tree runs in a circle', () => {
    const circle = new UnitTable([place('a', 'b'), place('b', 'a', 'a')]);
    const entries = [tenure(everyUnit, 'default')];
    expect(new HomeTable(1, entries, circle, instanceOf).homeOf('awards', 'a').instance.id).toBe('default');
  });
});

const idsOf = (under?: string) =>
  table
    .instancesOf('awards', under)
    .map(({ id }) => id)
    .toSorted();

describe('the instances', () => {
  it('of a logical subgraph are all that are home to something', () => {
    expect(idsOf()).toEqual(['default', 'hp', 'qn', 'ub']);
  });

  it.each([
    ['a province and a ward of its own home', 'quangNinh', ['qn', 'ub']],
    ['a ward', 'wardUongBi', ['qn', 'ub']],
    ['a province with what was merged into it', 'haiPhong', ['hp']],
    ['a unit that nobody has heard of', 'nowhere', ['default']],
  ])('within %s', (_, under, instances) => {
    expect(idsOf(under)).toEqual(instances);
  });
});
