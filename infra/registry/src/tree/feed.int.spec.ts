import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { topicsOf } from '@thidua/event-contracts';
import { type Bus, type BusProducer, createKafkaBus, migrateTopics } from '@thidua/event-kit';
import { Registry } from '@thidua/home-registry/authority';
import { silent, testEngines, uniqueName } from '@thidua/test-kit';
import { Feed } from './feed.ts';
import { reorganized, transcribed } from './unit-events.fixture.ts';
import { UnitsTold } from './units-told.ts';

const { mongoUrl, kafkaBrokers } = testEngines();
const kafka = { brokers: kafkaBrokers, clientId: 'spec', log: silent };
let bus: Bus;
let producer: BusProducer;
beforeAll(() => {
  bus = createKafkaBus(kafka);
  producer = bus.producer();
});
afterAll(async () => {
  await producer.close();
  await bus.close();
});

let topic: string;
let registry: Registry;
let today: string;
let feed: Feed;
let unreadable: string[];
const newFeed = () => {
  const onUnreadable = ({ key }: { key: string | null }) => unreadable.push(String(key));
  const clock = { now: () => new Date(), today: () => today };
  return new Feed({ told: new UnitsTold({ bus, topic, onUnreadable }), registry, clock });
};
beforeEach(async () => {
  topic = uniqueName(topicsOf('organizations').events);
  await migrateTopics({ ...kafka, topics: [{ topic, partitions: 3, config: {} }] });
  registry = await Registry.open({ mongoUrl, database: uniqueName('registry'), clock: createClock() });
  await registry.migrate();
  [today, unreadable] = ['2025-07-01', []];
  feed = newFeed();
});
afterEach(() => registry.close());

const tell = (...messages: Parameters<BusProducer['send']>[1]) => producer.send(topic, messages);

/** Who was placed where, by the registry's version. */
async function placed(): Promise<string[][]> {
  const { version, placements } = await registry.changesSince({ registry: null, version: 0 });
  return Array.from({ length: version }, (_, index) =>
    placements
      .filter(({ fromVersion }) => fromVersion === index + 1)
      .map(({ unit, parent, successors }) => [`${unit} below ${parent}`, ...successors].join(' > '))
      .toSorted(),
  );
}

it('places what was told as soon as it has come to rest, and nothing again', async () => {
  await tell(transcribed('nationaa', null));
  await feed.beat();
  await tell(transcribed('wardaaaa', 'nationaa'));
  await feed.beat();
  expect(await feed.state()).toEqual({ lag: 2, waiting: 0 });
  expect(await placed()).toEqual([]);
  await feed.beat();
  await feed.beat();
  expect(await placed()).toEqual([['nationaa below null', 'wardaaaa below nationaa']]);
  expect(await feed.state()).toEqual({ lag: 0, waiting: 0 });
});

it('does not wait for ever for a rest', async () => {
  for (let beat = 0; beat < 60; beat++) {
    await tell(
      transcribed(
        `unit${String(beat)
          .padStart(4, 'a')
          .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`,
        null,
      ),
    );
    await feed.beat();
  }
  expect((await placed()).flat()).toHaveLength(60);
});

it('follows an act, and passes over bodies, repeats and what cannot be read', async () => {
  const unit = transcribed('formeraa', 'nationaa');
  await tell(transcribed('nationaa', null), transcribed('heiraaaa', 'nationaa'), unit);
  await feed.beat();
  await feed.beat();
  await tell(reorganized('formeraa', 'nationaa', '2025-07-01', ['heiraaaa']), unit);
  await tell({ key: 'organization.formeraa', value: '{' });
  await tell({ ...unit, key: 'organization.formeraa.01970000-0000-7000-8000-000000000004', value: 'a body' });
  await feed.beat();
  await feed.beat();
  expect((await placed()).at(1)).toEqual(['formeraa below nationaa > heiraaaa']);
  expect(unreadable).toEqual(['organization.formeraa']);
});

it('holds back a unit whose parent has not been told', async () => {
  await tell(transcribed('wardaaaa', 'province'), transcribed('nationaa', null));
  for (let beats = 0; beats < 3; beats++) await feed.beat();
  expect(await feed.state()).toEqual({ lag: 0, waiting: 1 });
  await tell(transcribed('province', 'nationaa'));
  for (let beats = 0; beats < 3; beats++) await feed.beat();
  expect(await placed()).toEqual([
    ['nationaa below null'],
    ['province below nationaa', 'wardaaaa below province'],
  ]);
});

it('looks at all of them anew on a new day, when what was decided comes into force', async () => {
  await tell(transcribed('nationaa', null), transcribed('heiraaaa', 'nationaa'));
  await tell(reorganized('formeraa', 'nationaa', '2025-07-02', ['heiraaaa']));
  await feed.beat();
  await feed.beat();
  expect((await placed()).flat()).toContain('formeraa below nationaa');
  today = '2025-07-02';
  await feed.beat();
  expect((await placed()).at(-1)).toEqual(['formeraa below nationaa > heiraaaa']);
});

it('reads all of it again in a new process, and takes no version for what is placed', async () => {
  await tell(transcribed('nationaa', null), transcribed('wardaaaa', 'nationaa'));
  await feed.beat();
  await feed.beat();
  const before = await placed();
  feed = newFeed();
  await feed.beat();
  await feed.beat();
  expect(await feed.state()).toEqual({ lag: 0, waiting: 0 });
  expect(await placed()).toEqual(before);
});

it('takes the nation at once, in a few changes', async () => {
  const keys = Array.from({ length: 10_000 }, () => randomKey());
  const events = keys.map((key, index) =>
    transcribed(key, index === 0 ? null : (keys[Math.floor(index / 40)] ?? null)),
  );
  for (let from = 0; from < events.length; from += 1000) await tell(...events.slice(from, from + 1000));
  await feed.beat();
  await feed.beat();
  expect((await placed()).map(({ length }) => length)).toEqual([4000, 4000, 2000]);
  expect(await feed.state()).toEqual({ lag: 0, waiting: 0 });
}, 40_000);

const randomKey = () =>
  [...randomBytes(8)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
