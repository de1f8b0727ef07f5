import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { Kafka, logLevel } from 'kafkajs';
import { type ClientSession, MongoClient } from 'mongodb';
import {
  checkKafka,
  checkMongo,
  checkRedis,
  type Engine,
  startKafka,
  startMongo,
  startRedis,
} from './index.mjs';

jest.setTimeout(90_000);

const dir = mkdtempSync(join(tmpdir(), 'thidua-engines-'));
const running: Engine[] = [];
afterEach(() => Promise.all(running.splice(0).map((engine) => engine.stop())));
afterAll(() => rmSync(dir, { recursive: true }));

async function owned(starting: Promise<Engine>): Promise<Engine> {
  const engine = await starting;
  running.push(engine);
  return engine;
}

it('MongoDB commits, and goes on with its data after kill -9, on another port', async () => {
  const rowsAfterInsert = async ({ url }: Engine): Promise<number> => {
    const client = new MongoClient(url);
    const rows = client.db('spec').collection('rows');
    const writeConcern = { w: 'majority', journal: true } as const;
    const insert = (session: ClientSession) =>
      session.withTransaction(() => rows.insertOne({}, { session }), { writeConcern });
    try {
      await client.withSession(insert);
      return await rows.countDocuments();
    } finally {
      await client.close();
    }
  };
  const options = { dataDir: join(dir, 'mongo') };
  const first = await owned(startMongo(options));
  await checkMongo(first.url);
  expect(await rowsAfterInsert(first)).toBe(1);
  process.kill(first.pid, 'SIGKILL');
  expect(await first.ended).toBe('signal SIGKILL');
  const second = await owned(startMongo(options));
  expect(second.port).not.toBe(first.port);
  expect(await rowsAfterInsert(second)).toBe(2);
});

it('Kafka keeps acknowledged messages over kill -9, on another port, and makes no topic unasked', async () => {
  const sendAndCount = async ({ url }: Engine, isNew: boolean): Promise<string | undefined> => {
    const kafka = new Kafka({ brokers: [url], logLevel: logLevel.NOTHING, retry: { retries: 2 } });
    const [admin, producer] = [kafka.admin(), kafka.producer({ allowAutoTopicCreation: true })];
    await Promise.all([admin.connect(), producer.connect()]);
    try {
      if (isNew)
        await admin.createTopics({ topics: [{ topic: 'spec', numPartitions: 1, replicationFactor: 1 }] });
      await producer.send({ topic: 'spec', acks: -1, messages: [{ key: 'k', value: 'v' }] });
      await expect(producer.send({ topic: 'none', messages: [{ value: 'v' }] })).rejects.toThrow(
        'does not host this topic-partition',
      );
      return (await admin.fetchTopicOffsets('spec'))[0]?.high;
    } finally {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    }
  };
  const options = { dataDir: join(dir, 'kafka') };
  const first = await owned(startKafka(options));
  await checkKafka(first.url);
  expect(await sendAndCount(first, true)).toBe('1');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  expect(await sendAndCount(await owned(startKafka(options)), false)).toBe('2');
});

it('Redis answers and keeps nothing', async () => {
  const options = { dataDir: join(dir, 'redis') };
  const exchange = async ({ url }: Engine) => {
    const redis = new Redis(url);
    try {
      return await redis.set('key', 'value', 'GET');
    } finally {
      redis.disconnect();
    }
  };
  const first = await owned(startRedis(options));
  await checkRedis(first.url);
  expect([await exchange(first), await exchange(first)]).toEqual([null, 'value']);
  await first.stop();
  expect(await exchange(await owned(startRedis(options)))).toBeNull();
});

it.each([
  ['MONGO_URL', () => checkMongo('mongodb://127.0.0.1:1/')],
  ['KAFKA_BROKERS', () => checkKafka('127.0.0.1:1')],
  ['REDIS_URL', () => checkRedis('redis://127.0.0.1:1')],
])('names %s in one line when its engine cannot be reached', async (variable, check) => {
  await expect(check()).rejects.toThrow(new RegExp(`^${variable}: .*ECONNREFUSED 127.0.0.1:1$`));
});

it('tells the last log lines of an engine that will not start, and leaves no process', async () => {
  const { port } = await owned(startRedis({ dataDir: join(dir, 'redis') }));
  let pid = 0;
  const second = startRedis({
    dataDir: join(dir, 'second'),
    port,
    onSpawn: (spawned) => void (pid = spawned),
  });
  await expect(second).rejects.toThrow(/^redis-server ended with code 1\n[^]*Address already in use/);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
