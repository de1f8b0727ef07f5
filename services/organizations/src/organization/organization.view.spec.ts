import { describe, expect, it } from '@jest/globals';
import { commune, version } from './organization.samples.ts';
import type { OrganizationState } from './organization.state.ts';
import { nearestView, viewOn } from './organization.view.ts';

const state: OrganizationState = {
  id: commune,
  versions: [
    { ...version({ validFrom: '2020-01-01', validTo: '2023-01-01', name: 'Cũ' }), level: 'COMMUNE' },
    { ...version({ validFrom: '2023-01-01', validTo: '2025-07-01', name: 'Mới' }), level: 'COMMUNE' },
  ],
  ...{ aliases: [], predecessors: [], successors: [], end: null },
};
const today = '2026-11-21';

describe('an organization that has ended', () => {
  it('is seen as of a day of its life', () => {
    expect(viewOn(state, '2022-12-31', today)).toMatchObject({ asOf: '2022-12-31', version: { name: 'Cũ' } });
    expect(viewOn(state, '2023-01-01', today)).toMatchObject({
      version: { name: 'Mới' },
      life: { validFrom: '2020-01-01', validTo: '2025-07-01' },
    });
  });

  it('is not seen on other days', () => {
    for (const day of ['2019-12-31', '2025-07-01', null]) expect(viewOn(state, day, today)).toBeNull();
  });

  it.each([
    ['2019-12-31', '2020-01-01', 'Cũ'],
    ['2025-07-01', '2025-06-30', 'Mới'],
    [null, '2025-06-30', 'Mới'],
  ])(
    'asked for as of %s is shown as of the nearest day, %s, under the key that was asked for',
    (asOf, day, name) => {
      expect(nearestView(state, asOf, today)).toMatchObject({ asOf, day, around: day, version: { name } });
    },
  );

  it('is as it is today while it exists', () => {
    expect(nearestView(state, null, '2025-01-01')).toMatchObject({
      asOf: null,
      day: '2025-01-01',
      around: null,
    });
  });
});

describe('the life of an organization', () => {
  const ended = { basis: '1199/NQ-UBTVQH15', isBound: false };

  it('names the acts that began and ended it', () => {
    const [first, last] = state.versions;
    if (!last) throw new Error('the sample has two versions');
    const versions = [
      { ...first, basis: '12/NQ-CP' },
      { ...last, basis: '34/NQ-CP' },
    ] as const;
    expect(nearestView({ ...state, versions, end: ended }, null, today)).toMatchObject({
      establishedBy: '12/NQ-CP',
      endedBy: '1199/NQ-UBTVQH15',
      endedBefore: null,
      life: { validTo: '2025-07-01' },
    });
    expect(nearestView(state, null, today)).toMatchObject({ establishedBy: null, endedBy: null });
  });

  it('has no last day where that is unknown, but a day before which it was', () => {
    const view = nearestView({ ...state, end: { ...ended, isBound: true } }, null, today);
    expect(view).toMatchObject({
      day: '2025-06-30',
      life: { validFrom: '2020-01-01', validTo: null },
      endedBefore: '2025-07-01',
    });
  });

  it('that was restored has a time in which it is not seen, but what it was before is shown', () => {
    const [first, last] = state.versions;
    if (!last) throw new Error('the sample has two versions');
    const restored = {
      ...state,
      versions: [first, { ...last, validFrom: '2024-01-01', validTo: null }] as const,
    };
    expect(viewOn(restored, '2023-06-01', today)).toBeNull();
    expect(nearestView(restored, '2023-06-01', today)).toMatchObject({
      ...{ asOf: '2023-06-01', day: '2022-12-31', around: '2022-12-31', version: { name: 'Cũ' } },
      life: { validFrom: '2020-01-01', validTo: null },
    });
    expect(nearestView(restored, null, today)).toMatchObject({ around: null, version: { name: 'Mới' } });
  });
});
