import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { silent } from '@thidua/test-kit';
import { assigning, fillRegistry, startTestRegistry } from '../authority/registry.fixture.ts';
import { HomeReplica } from '../replica/home-replica.ts';
import { OwnHomes } from './own-homes.ts';

let test: Awaited<ReturnType<typeof startTestRegistry>>;
let replica: HomeReplica;
beforeAll(async () => {
  test = await startTestRegistry();
  await fillRegistry(test.registry, 'hp');
  replica = await HomeReplica.open({ source: test.registry, file: null, log: silent, pollEveryMs: 600_000 });
});
afterAll(async () => {
  await replica.stop();
  await test.discard();
});

it('an instance writes for its own units only, by the newest version that it knows', async () => {
  const national = new OwnHomes(replica, 'awards', 'default');
  const haiPhong = new OwnHomes(replica, 'awards', 'hp');
  const first = replica.changedAt('awards');
  const { registry } = await test.registry.changesSince({ registry: null, version: 0 });
  expect(national.homeOf('haiPhong.ward')).toEqual({ id: '*', epoch: 1, version: first, registry });
  // While there is one home for all, it is that of a unit nobody has heard of, too.
  expect(national.homeOf('unheardOf')).toEqual({ id: '*', epoch: 1, version: first, registry });
  expect(haiPhong.since()).toEqual({ version: first, registry, all: [] });

  const version = await test.registry.assignHome(assigning('haiPhong', 'hp'));
  expect(await replica.waitFor(version, 5000)).toBe(true);
  expect(haiPhong.homeOf('haiPhong.ward')).toEqual({ id: 'haiPhong', epoch: 1, version, registry });
  expect(haiPhong.since()).toEqual({
    version,
    registry,
    all: [{ id: 'haiPhong', epoch: 1, version, registry }],
  });
  expect(national.homeOf('quangNinh')).toEqual({ id: '*', epoch: 1, version, registry });
  const details = { routing: { have: version } };
  const wrong = expect.objectContaining({ code: 'WRONG_HOME', retryable: true, details });
  expect(() => national.homeOf('haiPhong.ward')).toThrow(wrong);
  expect(() => haiPhong.homeOf('quangNinh')).toThrow(wrong);
  expect(() => national.homeOf('unheardOf')).toThrow(wrong);
  const conferences = new OwnHomes(replica, 'conferences', 'default');
  expect(() => conferences.homeOf('haiPhong')).toThrow(expect.objectContaining({ code: 'HOME_UNKNOWN' }));

  // What happens to instances and the tree leaves homes as they are.
  await test.registry.withdrawInstance('awards', 'hp', 'admin');
  expect(await replica.waitFor(version + 1, 5000)).toBe(true);
  expect(haiPhong.since().version).toBe(version);
});
