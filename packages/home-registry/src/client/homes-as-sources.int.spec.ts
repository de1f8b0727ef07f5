import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually, silent } from '@thidua/test-kit';
import { assigning, fillRegistry, serveRegistry, startTestRegistry } from '../authority/registry.fixture.ts';
import { HomeReplica } from '../replica/home-replica.ts';
import { createRegistryClient } from './registry-client.ts';
import { homesAsSources } from './homes-as-sources.ts';

let test: Awaited<ReturnType<typeof startTestRegistry>>;
let served: Awaited<ReturnType<typeof serveRegistry>>;
let replica: HomeReplica;
beforeAll(async () => {
  test = await startTestRegistry();
  await fillRegistry(test.registry, 'hp', 'qn');
  served = await serveRegistry(test.registry);
  const source = createRegistryClient(served.url);
  replica = await HomeReplica.open({ source, file: null, log: silent, pollEveryMs: 50, cutOffAfterMs: 1500 });
});
afterAll(async () => {
  await replica.stop();
  await served.stop();
  await test.discard();
});

it('whoever is home to something tells of it, though it is DOWN; who is home to nothing does not', async () => {
  const sources = homesAsSources(replica);
  expect(sources.of('awards')).toEqual(['default']);
  const version = await test.registry.assignHome(assigning('haiPhong', 'hp'));
  expect(await replica.waitFor(version, 5000)).toBe(true);
  expect(replica.instancesOf('awards').map(({ state }) => state)).toEqual(['DOWN', 'DOWN']);
  expect(sources.of('awards')).toEqual(['default', 'hp']);
  expect(sources.of('campaigns')).toEqual([]);

  expect(sources.of('awards', 'haiPhong.ward')).toEqual(['hp']);
  expect(sources.of('awards', 'quangNinh.ward')).toEqual(['default']);
  expect(sources.of('awards', 'unheardOf')).toEqual(['default', 'hp']);
});

it('a copy that is cut off cannot say who tells, until it is whole again', async () => {
  const sources = homesAsSources(replica);
  await served.stop();
  await eventually(async () => replica.isCutOff);
  expect(sources.of('awards')).toEqual([]);
  expect(sources.of('awards', 'haiPhong.ward')).toEqual([]);
  await served.restart();
  await eventually(async () => sources.of('awards').length === 2);
});
