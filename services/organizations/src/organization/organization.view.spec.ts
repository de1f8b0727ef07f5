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
