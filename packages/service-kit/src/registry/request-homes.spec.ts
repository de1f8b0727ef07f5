import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HomeReplica, OwnHomes } from '@thidua/home-registry';
import { silent } from '@thidua/test-kit';
import { units } from '../testing/two-homes.fixture.ts';
import { JudgedRequest } from './request-homes.ts';

const logical = 'campaigns';
const tenure = (unit: string, instance: string) => ({
  ...{ logical, unit, instance, epoch: 1, fromVersion: 1, toVersion: null },
  ...{ legalBasis: 'spec', since: '2025-07-01T00:00:00Z', by: 'spec' },
});
const instance = (id: string) => ({
  ...{ id, logical, url: `http://${id}`, jurisdiction: id, jurisdictionUnit: id },
  ...{ schemaVersion: '1', schemaHash: 'a', state: 'UP' as const, publicKey: null },
});
const everything = {
  ...{ registry: 'spec', version: 2, instances: [instance('default'), instance('hp')] },
  tenures: [tenure('*', 'default'), tenure(units.haiPhong, 'hp')],
  placements: [
    { unit: units.haiPhong, parent: null, successors: [], fromVersion: 1, toVersion: null },
    { unit: units.quangNinh, parent: null, successors: [], fromVersion: 1, toVersion: null },
  ],
};

let replica: HomeReplica;
beforeAll(async () => {
  const source = { changesSince: () => Promise.resolve(everything) };
  replica = await HomeReplica.open({ source, file: null, log: silent, pollEveryMs: 600_000 });
});
afterAll(() => replica.stop());

const at = (id: string) => new JudgedRequest(replica, new OwnHomes(replica, logical, id), null);
const idOf = (unit: string) => `campaign.${unit}.01900000-0000-7000-8000-000000000000`;
const wrongHome = expect.objectContaining({ code: 'WRONG_HOME', details: { routing: { have: 2 } } });

it.each(['query', 'mutation'] as const)('admits a %s by the unit that it names', (type) => {
  at('hp').admitId(type, idOf(units.haiPhong));
  at('default').admitId(type, idOf(units.quangNinh));
  at('default').admitId(type, 'no id at all');
  expect(() => at('default').admitId(type, idOf(units.haiPhong))).toThrow(wrongHome);
  expect(() => at('hp').admitId(type, idOf(units.quangNinh))).toThrow(wrongHome);
});

it.each(['query', 'mutation'] as const)(
  'lets the default say that what a %s names is not there, where nobody knows its unit',
  (type) => {
    at('default').admitId(type, idOf('zzzzzzzz'));
    expect(() => at('hp').admitId(type, idOf('zzzzzzzz'))).toThrow(wrongHome);
    // To write there is another matter.
    expect(() => new OwnHomes(replica, logical, 'default').homeOf('zzzzzzzz')).toThrow(wrongHome);
  },
);

it('names who is home to what is not at home here', () => {
  expect(at('default').jurisdictionOf(idOf(units.haiPhong))).toBe('hp');
  expect(at('hp').jurisdictionOf(idOf(units.haiPhong))).toBeNull();
  expect(at('default').jurisdictionOf('no id at all')).toBeNull();
});
