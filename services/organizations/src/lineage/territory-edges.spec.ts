import { describe, expect, it } from '@jest/globals';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import { worldAfter } from './lineage.fixture.ts';
import { lastDayAround, territoryEdges } from './territory-edges.ts';

const communes = ['Mông Dương', 'Dương Huy', 'Hải Hòa', 'Cái Chiên', 'Đứng Yên'];
const world = worldAfter(
  ['Cẩm Phả', 'Bạch Long Vĩ', 'Cộng Hòa', ...communes],
  [
    [
      '2025-07-01',
      ...['Cẩm Phả =>', 'Bạch Long Vĩ => Đặc khu', 'Cái Chiên => Cái Chiên'],
      ...['Mông Dương => Phường Mông Dương', 'Dương Huy => Phường Mông Dương'],
      ...['Hải Hòa ~> Xã Hải Hòa', 'Hải Hòa ~> Hải Lạng', 'Cộng Hòa => Xã Hải Hòa'],
    ],
    ['2026-04-30', 'Đứng Yên => Nơi Khác'],
  ],
);
const stateOf = (id: string): OrganizationState => {
  const state = world.get(id);
  if (!state) throw new Error(id);
  return state;
};
const below = communes.map(stateOf);
const shown = (edges: readonly LineageEdge[]) =>
  edges.map(({ organization, share }) => `${organization} ${share}`);

describe('the territory of a dissolved district', () => {
  it('went to the takers of its communes, one edge each, in full if each commune went there in full', () => {
    expect(shown(territoryEdges(stateOf('Cẩm Phả'), '2025-06-30', below))).toEqual([
      ...['Phường Mông Dương FULL', 'Xã Hải Hòa PARTIAL', 'Hải Lạng PARTIAL', 'Cái Chiên FULL'],
    ]);
  });

  it('went in part where one of two communes went in part', () => {
    const both = [stateOf('Hải Hòa'), stateOf('Cộng Hòa')];
    expect(shown(territoryEdges(stateOf('Cẩm Phả'), '2025-06-30', both))).toEqual([
      ...['Xã Hải Hòa PARTIAL', 'Hải Lạng PARTIAL'],
    ]);
    expect(shown(territoryEdges(stateOf('Cẩm Phả'), '2025-06-30', both.toReversed()))).toEqual([
      ...['Xã Hải Hòa PARTIAL', 'Hải Lạng PARTIAL'],
    ]);
  });

  it('keeps the words of the act where one commune alone went in, and every doubt', () => {
    const told = { subAreas: '3 khu', isRemainder: true, isConfirmed: false };
    const [commune, other] = [stateOf('Hải Hòa'), stateOf('Cộng Hòa')];
    const doubtful = { ...commune, successors: commune.successors.map((edge) => ({ ...edge, ...told })) };
    const [alone] = territoryEdges(stateOf('Cẩm Phả'), '2025-06-30', [doubtful]);
    expect(alone).toMatchObject(told);
    const [merged] = territoryEdges(stateOf('Cẩm Phả'), '2025-06-30', [other, doubtful]);
    expect(merged).toMatchObject({ subAreas: null, isRemainder: false, isConfirmed: false });
  });

  it('is told by its own successors where it has some', () => {
    expect(shown(territoryEdges(stateOf('Bạch Long Vĩ'), '2025-06-30', below))).toEqual(['Đặc khu FULL']);
  });
});

describe('the last day', () => {
  it('is that of the life to which a day belongs', () => {
    expect(lastDayAround(stateOf('Cẩm Phả'), '2020-01-01')).toBe('2025-06-30');
    expect(lastDayAround(stateOf('Cái Chiên'), '2020-01-01')).toBeNull();
    expect(lastDayAround(stateOf('Cẩm Phả'), '2025-07-01')).toBeNull();
  });
});
