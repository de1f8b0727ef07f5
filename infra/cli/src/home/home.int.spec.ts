import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { campaignsService } from '@thidua/campaigns';
import { createClock } from '@thidua/domain-kit';
import { EventStore, migrateService } from '@thidua/event-kit';
import { createRegistryHandler, Registry } from '@thidua/home-registry/authority';
import { silent, testEngines, uniqueName } from '@thidua/test-kit';

const { mongoUrl } = testEngines();
const logical = 'campaigns';
const [nation, province] = [uniqueName('nat'), uniqueName('prov')].map((name) => name.replace('_', '-')) as [
  string,
  string,
];
const units = ['haiphong', 'phuonga', 'phuongb', 'quangninh'];
const registries = [uniqueName('registry'), uniqueName('registry')] as const;
const opened: Registry[] = [];
const stores: EventStore[] = [];
let serving: Registry;
let server: Server;

/** A registry with both instances and the tree; the nation is home to everything. */
async function setUp(database: string): Promise<Registry> {
  const registry = await Registry.open({ mongoUrl, database, clock: createClock() });
  opened.push(registry);
  await registry.migrate();
  for (const id of [nation, province])
    await registry.admitInstance({
      ...{ logical, id, jurisdictionUnit: id, jurisdiction: id, by: 'spec' },
      publicKey: { kty: 'OKP', crv: 'Ed25519', x: id },
    });
  const parents = [null, 'haiphong', 'haiphong', null];
  await registry.placeUnits({
    units: units.map((unit, n) => ({ unit, parent: parents[n] ?? null, successors: [] })),
    ...{ legalBasis: 'spec', by: 'spec' },
  });
  const act = { logical, unit: '*', expected: null, legalBasis: 'spec', by: 'spec' };
  await registry.assignHome({ ...act, instance: nation });
  return registry;
}

beforeAll(async () => {
  for (const database of registries) await setUp(database);
  serving = opened[0]!;
  server = createServer((...exchange) => createRegistryHandler(serving, silent)(...exchange));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const store = await EventStore.open({ mongoUrl, logical, instance: nation }).connected(20_000);
  stores.push(store);
  await migrateService(store, campaignsService);
  const [collection = ''] = campaignsService.aggregates.map((each) => each.collection);
  const bornAt = ['haiphong', 'phuonga', 'phuonga', 'quangninh'];
  const rows = bornAt.map((unit, n) => ({
    _id: `spec.${n}`,
    unit,
    seq: 1,
    publicSeq: null,
    keys: {},
    state: {},
  }));
  await store.snapshots(collection).insertMany(rows, { lean: true });
}, 120_000);
afterAll(async () => {
  server.close();
  for (const store of stores) {
    const client = store.connection.getClient();
    for (const database of registries) await client.db(database).dropDatabase();
    await store.connection.dropDatabase();
    await store.close();
  }
  for (const registry of opened) await registry.close();
});

async function thidua(...args: string[]) {
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), ...args], {
    env: {
      ...{ MONGO_URL: mongoUrl, REGISTRY_DATABASE: registries[0], THIDUA_INSTANCE: nation },
      REGISTRY_URL: `http://127.0.0.1:${port}`,
    },
  });
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}
const deciding = ['--serves', logical, '--legal-basis', 'QĐ 1', '--by', 'Quản trị'];
const assign = (unit: string, ...more: string[]) =>
  thidua('home', 'assign', province, '--unit', unit, ...deciding, ...more);
const version = async () => (await serving.changesSince({ registry: null, version: 0 })).version;

it('gives away a home at which nothing lies', async () => {
  expect(await assign('phuongb')).toMatchObject({ status: 0, stderr: '' });
}, 120_000);

it('refuses one at which records lie, with how many and where; with the flag it says so and does it', async () => {
  const before = await version();
  const refused = await assign('haiphong');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  const found = `3 record(s) of campaigns at 2 unit(s) lie with ${nation}`;
  expect(refused.stderr).toMatch(
    new RegExp(`^refused: DATA_STAYS: ${RegExp.escape(found)}.+--leave-data-behind.+\n$`),
  );
  expect(await version()).toBe(before);
  const done = await assign('haiphong', '--leave-data-behind');
  expect(done).toMatchObject({ status: 0, stderr: `${found}: left behind, nobody finds them any more\n` });
  expect(JSON.parse(done.stdout)).toEqual({ logical, version: before + 1 });
}, 120_000);

it('gives back what an instance that never ran can hold nothing of', async () => {
  const release = ['home', 'release', '--unit', 'phuongb', ...deciding, '--expected', '1'];
  expect(await thidua(...release)).toMatchObject({ status: 0, stderr: '' });
}, 120_000);

it('lets guards follow a registry that was set up anew, once', async () => {
  const [store] = stores as [EventStore];
  const reset = async () => {
    const { status, stdout } = await thidua('home', 'reset-guards', '--serves', logical);
    expect(status).toBe(0);
    return JSON.parse(stdout) as { registry: string; former: object | null };
  };
  const registryOf = async (registry: Registry) =>
    (await registry.changesSince({ registry: null, version: 0 })).registry;
  const followed = () => store.models.guards.distinct('registry').exec();
  // Guards that the migration step made follow no registry yet: the running instance takes them up by itself.
  expect(await reset()).toMatchObject({ logical, instance: nation, homes: ['*'], former: null });
  const former = { registry: await registryOf(serving), version: 99 };
  await store.models.guards.updateMany({}, { $set: former });
  [, serving] = opened as [Registry, Registry];
  const registry = await registryOf(serving);
  expect(await reset()).toMatchObject({ registry, homes: ['*'], former });
  expect(await followed()).toEqual([registry]);
  expect(await reset()).toMatchObject({ registry, former: null });
}, 120_000);
