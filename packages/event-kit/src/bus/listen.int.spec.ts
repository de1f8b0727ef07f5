import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually, silent, testEngines, uniqueName } from '@thidua/test-kit';
import type { Bus, BusProducer } from './bus.ts';
import { createKafkaBus } from './kafka-bus.ts';
import { migrateTopics } from './migrate-topics.ts';

const kafka = { brokers: testEngines().kafkaBrokers, clientId: 'spec', log: silent };
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

const newTopic = async (topic = uniqueName('news')) => {
  await migrateTopics({ ...kafka, topics: [{ topic, partitions: 1, config: {} }] });
  return topic;
};
const tell = (topic: string) => producer.send(topic, [{ key: null, value: 'news' }]);

/** Counts what it is told. */
function listenTo(topic: string, on = bus) {
  const heard = { news: 0, away: 0 };
  const listening = on.listen({ topic, onNews: () => void heard.news++, onAway: () => void heard.away++ });
  return { heard, stop: () => listening.stop() };
}

it('hears what comes from now on, each listener for itself, and nothing after its end', async () => {
  const topic = await newTopic();
  await tell(topic);
  const [one, two] = [listenTo(topic), listenTo(topic)];
  // The first is that of having come to listen, the former message none.
  await eventually(async () => one.heard.news === 1 && two.heard.news === 1);
  await tell(topic);
  await eventually(async () => one.heard.news === 2 && two.heard.news === 2);
  await one.stop();
  await tell(topic);
  await eventually(async () => two.heard.news === 3);
  expect(one.heard).toEqual({ news: 2, away: 0 });
  await two.stop();
}, 40_000);

it('waits for a topic that is not there, says so once, and hears it when it is', async () => {
  const topic = uniqueName('news');
  const { heard, stop } = listenTo(topic);
  await eventually(async () => heard.away);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(heard).toEqual({ news: 0, away: 1 });
  await newTopic(topic);
  await eventually(async () => heard.news === 1);
  await tell(topic);
  await eventually(async () => heard.news === 2);
  expect(heard.away).toBe(1);
  await stop();
}, 40_000);

it('says once that the broker is away, and ends at once', async () => {
  const nowhere = createKafkaBus({ ...kafka, brokers: ['127.0.0.1:1'] });
  const { heard, stop } = listenTo('news', nowhere);
  await eventually(async () => heard.away);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(heard).toEqual({ news: 0, away: 1 });
  const from = performance.now();
  await stop();
  expect(performance.now() - from).toBeLessThan(1500);
  await nowhere.close();
}, 20_000);
