import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { openTestBus, openTestStore, silent, testEngines, uniqueName } from '@thidua/test-kit';
import type { Bus } from '../bus/bus.ts';
import { newEntityId } from '../new-id.ts';
import { type Relay, startRelay } from '../relay/relay.ts';
import { migrateService } from '../runtime/migrate-service.ts';
import { probeRuntime } from '../runtime/probe.store.ts';
import { EventStore } from '../store/event-store.store.ts';
import { added, tally, tallyProjection, tallyService } from '../testing/tally.ts';
import { nationalHome } from '../write/homes.ts';
import { step, Writer } from '../write/writer.ts';
import { type ProjectionConsumer, startConsumer } from './consumer.ts';
import { waitUntilKnown } from './freshness.store.ts';

const clock = createClock();
const logical = 'organizations';
const projection = tallyProjection(uniqueName('heard'));
const service = tallyService(projection);
const [northern, southern] = ['abcdefgh', 'bcdefghi'];

type Opened = Awaited<ReturnType<typeof openTestStore>>;
let bus: Bus;
let north: Opened;
let south: Opened;
const relays: Relay[] = [];
/** Reads what the other two tell, under a name that is neither's. */
let reader: EventStore;
let consumer: ProjectionConsumer;
let nobodyCanSay = false;

const relay = ({ store }: Opened) =>
  startRelay({ store, bus, clock, log: silent, logical, aggregates: [tally] });
const isKnown = (patienceMs: number, unit?: string) =>
  waitUntilKnown(reader, projection, clock.now(), patienceMs, unit);

beforeAll(async () => {
  bus = await openTestBus();
  [north, south] = [await openTestStore(service), await openTestStore(service)];
  relays.push(relay(north));
  const homes = { [northern]: north.store.instance, [southern]: south.store.instance };
  const sources = {
    of: (_: string, unit?: string) =>
      nobodyCanSay ? [] : unit === undefined ? Object.values(homes) : [homes[unit] ?? 'nobody'],
  };
  const instance = uniqueName('reader').replace('_', '-');
  reader = EventStore.open({ ...testEngines(), logical, instance, sources });
  await migrateService(await reader.connected(20_000), service);
  consumer = startConsumer({ store: reader, bus, clock, log: silent, logical, projection });
}, 60_000);
afterAll(async () => {
  await Promise.all([consumer, ...relays].map((each) => each.stop()));
  await reader.connection.dropDatabase();
  await reader.close();
  await bus.close();
  await Promise.all([north.discard(), south.discard()]);
});

const line = async () => {
  const probed = { bus, clock, relay: null, consumers: new Map(), projections: [projection] };
  const probes = await probeRuntime({ ...probed, store: reader });
  return probes.find(({ name }) => name === `projection:${projection.name}`);
};

it('does not take the silence of one for knowledge, but of what others are the home of', async () => {
  expect(await isKnown(20_000, northern)).toBe(true);
  expect(await isKnown(3000)).toBe(false);
  expect(await isKnown(3000, southern)).toBe(false);
  expect(await line()).toMatchObject({ ok: false, detail: `not heard from: ${south.store.instance}` });
}, 40_000);

it('knows when all have spoken, and holds what they told', async () => {
  const id = newEntityId('tally', southern);
  const write = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
  const steps = () => [step(tally, id, () => [added(id)])];
  await new Writer(south.store, nationalHome, clock).execute(steps, write);
  relays.push(relay(south));
  expect(await isKnown(20_000)).toBe(true);
  const counts = reader.connection.collection(`${projection.name}_counts`);
  expect(await counts.findOne({ _id: id as never })).toMatchObject({ times: 1 });
  expect(await line()).toMatchObject({ ok: true });
}, 40_000);

it('goes on knowing of those who have nothing to tell, and no more of one who stops', async () => {
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await isKnown(3000)).toBe(true);
  await relays[1]?.stop();
  expect(await isKnown(3000)).toBe(false);
  expect(await isKnown(3000, northern)).toBe(true);
  relays[1] = relay(south);
  expect(await isKnown(20_000)).toBe(true);
}, 40_000);

it('knows nothing while nobody can say who tells', async () => {
  nobodyCanSay = true;
  expect(await isKnown(1500)).toBe(false);
  nobodyCanSay = false;
  expect(await isKnown(5000)).toBe(true);
}, 20_000);
