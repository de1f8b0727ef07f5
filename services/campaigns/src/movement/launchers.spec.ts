import { describe, expect, it } from '@jest/globals';
import type { WholeUnit } from '../plan-checker/unit-records.ts';
import { launchersOf } from './launchers.ts';

const always = { validFrom: null, validTo: null };
/** A town became a city of the centre: until then it was below one. */
const versions = new Map([
  ['nation', [{ ...always, level: 'CENTRAL' }]],
  ['province', [{ ...always, level: 'PROVINCE' }]],
  [
    'town',
    [
      { validFrom: null, validTo: '2025-07-01', level: 'DISTRICT' },
      { validFrom: '2025-07-01', validTo: null, level: 'CENTRAL' },
    ],
  ],
]);
const madeOf: Readonly<Record<string, readonly WholeUnit[]>> = {
  town: [
    { id: 'village', on: '2020-01-01' },
    { id: 'later', on: '2026-01-01' },
  ],
  village: [{ id: 'hamlet', on: null }],
  hamlet: [{ id: 'town', on: null }],
};
let walks = 0;
const launchers = (...papers: [string, string][]) =>
  launchersOf(
    {
      pathsOf: (ids) => {
        walks += 1;
        return Promise.resolve(new Map(ids.map((id) => [id, [id, 'province', 'nation']])));
      },
      versionsOf: (ids) => Promise.resolve(new Map(ids.map((id) => [id, versions.get(id) ?? []]))),
    },
    {
      byIds: (ids) => Promise.resolve(ids.map((id) => ({ id, wholePredecessors: madeOf[id] ?? [] }))),
    },
    papers.map(([issuerId, on]) => ({ issuerId, on })),
  );

describe('the units whose movements a paper may mean', () => {
  it('are of the level that they had on the day of the paper', async () => {
    const [before, after] = await launchers(['town', '2025-06-30'], ['town', '2025-07-01']);
    expect(before).toMatchObject({ centre: new Set(['nation']), below: new Set(['town', 'province']) });
    expect(after).toMatchObject({ centre: new Set(['town', 'nation']), below: new Set(['province']) });
  });

  it('are also those that had gone into them by then, any number of steps back', async () => {
    const [early, now, future] = await launchers(
      ['town', '2019-12-31'],
      ['town', '2020-01-01'],
      ['town', '2026-01-01'],
    );
    expect(early?.former).toEqual(new Set());
    expect(now?.former).toEqual(new Set(['village', 'hamlet']));
    expect(future?.former).toEqual(new Set(['village', 'hamlet', 'later']));
  });

  it('are found by one walk for all papers of a day', async () => {
    walks = 0;
    await launchers(['town', '2020-01-01'], ['province', '2020-01-01'], ['town', '2020-01-02']);
    expect(walks).toBe(2);
  });
});
