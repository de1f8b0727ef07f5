import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { freePort } from '@thidua/engines';
import { registryVersionsTopic, topicsOf } from '@thidua/event-contracts';
import type { Bus } from '@thidua/event-kit';
import { createRegistryClient, HomeReplica } from '@thidua/home-registry';
import { Registry } from '@thidua/home-registry/authority';
import { wakeByKafka } from '@thidua/home-registry/wake';
import { eventually, openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import mongoose from 'mongoose';
import { reorganized, transcribed } from './tree/unit-events.fixture.ts';

let bus: Bus;
beforeAll(async () => {
  bus = await openTestBus();
});
afterAll(() => bus.close());

const database = uniqueName('registry');
afterAll(async () => {
  const connection = await mongoose.createConnection(testEngines().mongoUrl).asPromise();
  await connection.useDb(database).dropDatabase();
  await connection.close();
});

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
});

function start(env: Record<string, string> = {}) {
  const { mongoUrl, kafkaBrokers } = testEngines();
  const engines = { MONGO_URL: mongoUrl, KAFKA_BROKERS: kafkaBrokers.join(',') };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PORT: '0', REGISTRY_DATABASE: database, ...engines, ...env },
  });
  children.push(child);
  return child;
}

async function startAt(env: Record<string, string> = {}) {
  const port = await freePort();
  const child = start({ PORT: String(port), ...env });
  child.stdout.resume();
  const url = `http://127.0.0.1:${port}`;
  const statusOf = (path: string) =>
    fetch(url + path).then(
      ({ status }) => status,
      () => 0,
    );
  await eventually(async () => (await statusOf('/livez')) === 200);
  return { child, url, statusOf };
}

const randomKey = () =>
  [...randomBytes(8)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');

it('follows the organizations: units are placed, an act ends one and names its successor', async () => {
  const { url, statusOf, child } = await startAt();
  await eventually(async () => (await statusOf('/readyz')) === 200);
  const [nation, former, successor] = [randomKey(), randomKey(), randomKey()];
  const producer = bus.producer();
  const { events } = topicsOf('organizations');
  await producer.send(events, [
    ...[transcribed(former, nation), transcribed(nation, null), transcribed(successor, nation)],
  ]);
  const placesOf = async () => {
    const { placements } = await createRegistryClient(url).changesSince({ registry: null, version: 0 });
    const open = placements.filter(({ toVersion }) => toVersion === null);
    return Object.fromEntries(
      open
        .filter(({ unit }) => [nation, former, successor].includes(unit))
        .map(({ unit, parent, successors }) => [unit, [parent, ...successors]]),
    );
  };
  const placed = { [nation]: [null], [former]: [nation], [successor]: [nation] };
  await eventually(async () => (await placesOf())[former]);
  expect(await placesOf()).toEqual(placed);

  await producer.send(events, [reorganized(former, nation, '2025-07-01', [successor])]);
  await eventually(async () => (await placesOf())[former]?.includes(successor));
  expect(await placesOf()).toEqual({ ...placed, [former]: [nation, successor] });
  const { dependencies } = (await (await fetch(`${url}/readyz`)).json()) as { dependencies: object[] };
  expect(dependencies).toContainEqual(expect.objectContaining({ name: 'tree', waiting: 0, lag: 0 }));

  const from = performance.now();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(performance.now() - from).toBeLessThan(3000);
  await producer.close();
}, 40_000);

it('tells on Kafka of what an administrator did in the database, so that copies need not ask', async () => {
  const { url, statusOf } = await startAt();
  await eventually(async () => (await statusOf('/readyz')) === 200);
  const source = createRegistryClient(url);
  const replica = await HomeReplica.open({ source, file: null, log: silent, pollEveryMs: 600_000 });
  const from = await bus.endOf(registryVersionsTopic);
  const { mongoUrl, kafkaBrokers: brokers } = testEngines();
  let wakes = 0;
  const waking = wakeByKafka(
    { wake: () => (wakes++, replica.wake()) },
    { brokers, clientId: 'spec', log: silent },
  );
  await eventually(async () => wakes > 0);
  const administrator = await Registry.open({ mongoUrl, database, clock: createClock() });
  const version = await administrator.admitInstance({
    ...{ logical: 'awards', id: 'spec', jurisdictionUnit: randomKey(), jurisdiction: 'Tỉnh', by: 'spec' },
    publicKey: { kty: 'OKP', crv: 'Ed25519', x: randomKey() },
  });
  expect(await eventually(async () => replica.version >= version)).toBe(true);
  // Others may tell of theirs on the same topic.
  const { registry } = await source.changesSince({ registry: null, version: 0 });
  const told: { registry?: string; version?: number }[] = [];
  await bus.read(
    { topic: registryVersionsTopic, from, to: await bus.endOf(registryVersionsTopic) },
    async (messages) => void told.push(...messages.map(({ value }) => JSON.parse(String(value)) as object)),
  );
  const ours = told.filter((each) => each.registry === registry);
  expect(ours.at(-1)?.version).toBeGreaterThanOrEqual(version);
  await Promise.all([waking.stop(), replica.stop(), administrator.close()]);
}, 40_000);

it('lives while MongoDB is away, answers 503, and is not ready', async () => {
  const { child, statusOf } = await startAt({
    MONGO_URL: `mongodb://127.0.0.1:${await freePort()}/?replicaSet=none`,
  });
  expect(await statusOf('/livez')).toBe(200);
  expect(await statusOf('/readyz')).toBe(503);
  expect(await statusOf('/v1/changes')).toBe(503);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it.each([
  ['PORT', 'x', 'PORT must be a port number\n'],
  ['MONGO_URL', 'localhost', 'MONGO_URL must begin with mongodb://\n'],
  ['KAFKA_BROKERS', 'kafka', 'KAFKA_BROKERS must be host:port, several separated by commas\n'],
  ['REGISTRY_DATABASE', 'A b', 'REGISTRY_DATABASE must be lower-case letters, digits, _ and -\n'],
  ['THIDUA_CLOCK', '2025-01-01T00:00:00Z', 'THIDUA_CLOCK is allowed in local mode only\n'],
])('does not start with a wrong %s: one line, code 2', async (name, value, line) => {
  const child = start({ [name]: value });
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ err, code }).toEqual({ err: line, code: 2 });
});
