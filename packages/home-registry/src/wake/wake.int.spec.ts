import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { registryVersionsTopic } from '@thidua/event-contracts';
import type { Bus } from '@thidua/event-kit/bus';
import { eventually, openTestBus, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { pino } from 'pino';
import { assigning, fillRegistry, startTestRegistry } from '../authority/registry.fixture.ts';
import { HomeReplica } from '../replica/home-replica.ts';
import { tellVersions } from './tell-versions.ts';
import { wakeByKafka } from './wake-by-kafka.ts';

let test: Awaited<ReturnType<typeof startTestRegistry>>;
beforeAll(async () => {
  test = await startTestRegistry();
  await fillRegistry(test.registry, 'hp', 'qn');
});
afterAll(() => test.discard());

const brokers = testEngines().kafkaBrokers;
const open = (pollEveryMs: number) =>
  HomeReplica.open({ source: test.registry, file: null, log: silent, pollEveryMs });

it('a copy hears of a new version by Kafka, whoever made it, long before it would ask', async () => {
  const bus = await openTestBus();
  const teller = tellVersions(bus, () => undefined);
  const watching = test.registry.watchVersions(teller.tell);
  const replica = await open(600_000);
  let wakes = 0;
  const waking = wakeByKafka(
    { wake: () => (wakes++, replica.wake()) },
    { brokers, clientId: uniqueName('spec'), log: silent },
  );
  await eventually(async () => wakes > 0);
  // As the command line does it: by the database, in a process that is not the registry's.
  const administrator = await test.another();
  const { registry } = await administrator.changesSince({ registry: null, version: 0 });
  for (const [unit, instance] of [
    ['haiPhong', 'hp'],
    ['quangNinh', 'qn'],
  ] as const) {
    const from = await bus.endOf(registryVersionsTopic);
    const version = await administrator.assignHome(assigning(unit, instance));
    await eventually(async () => replica.version === version, 5000);
    expect(replica.homeOf('awards', unit).instance.id).toBe(instance);
    // Others may tell of theirs on the same topic.
    await eventually(async () => (await told(bus, from)).includes(JSON.stringify({ registry, version })));
  }
  await Promise.all([waking.stop(), watching.stop(), replica.stop()]);
  await teller.stop();
  await bus.close();
}, 40_000);

async function told(bus: Bus, from: Awaited<ReturnType<Bus['endOf']>>): Promise<string[]> {
  const found: string[] = [];
  const to = await bus.endOf(registryVersionsTopic);
  await bus.read({ topic: registryVersionsTopic, from, to }, async (messages) => {
    found.push(...messages.map(({ value }) => String(value)));
  });
  return found;
}

it('does no harm while Kafka is away: polling goes on, which is said once', async () => {
  const said: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => said.push(line) });
  const replica = await open(50);
  const waking = wakeByKafka(replica, { brokers: [await nowhere()], clientId: 'spec', log });
  await eventually(async () => said.length > 0);
  const version = await test.registry.assignHome(assigning('haiDuong', 'hp'));
  await eventually(async () => replica.version === version, 2000);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(said.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'Kafka does not tell of new versions of the registry; polling goes on',
  ]);
  const from = performance.now();
  await waking.stop();
  expect(performance.now() - from).toBeLessThan(1500);
  await replica.stop();
}, 20_000);

/** An address where nobody listens any more. */
async function nowhere(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}
