// @ts-check
import { join } from 'node:path';
import { checkKafka } from './kafka/check-kafka.mjs';
import { startKafka } from './kafka/start-kafka.mjs';
import { checkMongo } from './mongo/check-mongo.mjs';
import { startMongo } from './mongo/start-mongo.mjs';
import { checkRedis } from './redis/check-redis.mjs';
import { startRedis } from './redis/start-redis.mjs';

const ENGINES = [
  { variable: 'MONGO_URL', name: 'mongo', check: checkMongo, start: startMongo },
  { variable: 'KAFKA_BROKERS', name: 'kafka', check: checkKafka, start: startKafka },
  { variable: 'REDIS_URL', name: 'redis', check: checkRedis, start: startRedis },
];

/**
 * All three engines at once, on free ports, with their data in `folder`: one that the environment gives an address
 * of is asked, the others are started. If one fails, the others are stopped again.
 *
 * @param {{ folder: string, signal?: AbortSignal }} options
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} the addresses by variable
 */
export async function provideEngines({ folder, signal }) {
  /** @type {import('./process/run-engine.mjs').Engine[]} */
  const started = [];
  const stop = async () => void (await Promise.all(started.map((engine) => engine.stop())));
  /** @type {Record<string, string>} */
  const env = {};
  const results = await Promise.allSettled(
    ENGINES.map(async ({ variable, name, check, start }) => {
      const given = process.env[variable];
      if (given) {
        await check(given);
        env[variable] = given;
        return;
      }
      const engine = await start({ dataDir: join(folder, name), signal });
      started.push(engine);
      env[variable] = engine.url;
    }),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { env, stop };
}
