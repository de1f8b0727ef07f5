import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { directoryProjection } from '@thidua/directory-kit';
import { createClock } from '@thidua/domain-kit';
import { registryVersionsTopic } from '@thidua/event-contracts';
import {
  type Bus,
  EventStore,
  migrateService,
  type Runtime,
  type ServiceDefinition,
  startRuntime,
} from '@thidua/event-kit';
import { eventually, openTestBus, silent, testEngines } from '@thidua/test-kit';
import { notesService } from './testing/notes.fixture.ts';
import { startTwoHomes, units } from './testing/two-homes.fixture.ts';

const logical = 'organizations';
const followers = {
  ...notesService,
  definition: { ...notesService.definition, projections: [directoryProjection] },
};
const organizations: ServiceDefinition = { logical, aggregates: [], projections: [] };

let bus: Bus;
let world: Awaited<ReturnType<typeof startTwoHomes>>;
let haiPhong: Awaited<ReturnType<typeof world.start>>;
/** Has no neighbour of its own name among the organizations. */
let national: string;
let store: EventStore;
let teller: Runtime | null = null;

beforeAll(async () => {
  bus = await openTestBus();
  world = await startTwoHomes(followers, 'api,consumer');
  national = (await world.admit('nat', units.nation)).instance;
  const { instance } = await world.admit('hp', units.haiPhong);
  await world.registry.admitInstance({
    ...{ logical, id: national, jurisdictionUnit: units.nation, jurisdiction: 'nat', by: 'spec' },
    publicKey: { kty: 'OKP', crv: 'Ed25519', x: national },
  });
  await world.placeAll();
  await world.assign(world.everyUnit, national);
  const home = { logical, unit: world.everyUnit, instance: national, expected: null };
  await world.registry.assignHome({ ...home, legalBasis: 'spec', by: 'spec' });
  store = await EventStore.open({ ...testEngines(), logical, instance: national }).connected();
  await migrateService(store, organizations);
  haiPhong = await world.start(instance);
}, 60_000);
afterAll(async () => {
  await teller?.stop();
  await store.connection.dropDatabase();
  await store.close();
  await world.discard();
  await bus.close();
});

const directoryLine = async () =>
  (await haiPhong.readyz()).dependencies.find(({ name }) => name === 'projection:directory');

it('an instance knows the organizations by their home, whatever that is called', async () => {
  // A busy database may not answer a probe in its time.
  await eventually(async () => (await directoryLine())?.detail === `not heard from: ${national}`);
  expect(await directoryLine()).toMatchObject({ ok: false });
  const roles = new Set(['relay'] as const);
  const service = organizations;
  const clock = createClock();
  teller = startRuntime({ ...testEngines(), service, instance: national, clock, log: silent, roles });
  const known = await eventually(async () => {
    const line = await directoryLine();
    return line && 'ok' in line && line.ok && line;
  }, 30_000);
  expect(known).toMatchObject({ ageMs: expect.any(Number) });
}, 60_000);

it('an instance asks the registry when Kafka tells of a new version', async () => {
  const producer = bus.producer();
  const askedDuring = async (hint: () => Promise<unknown>) => {
    const before = world.asked();
    for (let turn = 0; turn < 20; turn++) {
      await hint();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return world.asked() - before;
  };
  const hint = () => producer.send(registryVersionsTopic, [{ key: null, value: '{}' }]);
  // By itself it asks twice or three times meanwhile.
  expect(await askedDuring(async () => undefined)).toBeLessThan(10);
  expect(await eventually(async () => (await askedDuring(hint)) >= 10, 30_000)).toBe(true);
  await producer.close();
}, 60_000);
