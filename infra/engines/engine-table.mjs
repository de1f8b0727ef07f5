// @ts-check
import { checkKafka } from './kafka/check-kafka.mjs';
import { startKafka } from './kafka/start-kafka.mjs';
import { checkMongo } from './mongo/check-mongo.mjs';
import { startMongo } from './mongo/start-mongo.mjs';
import { checkRedis } from './redis/check-redis.mjs';
import { startRedis } from './redis/start-redis.mjs';

/**
 * The three engines: each is started on a folder, or only asked where `variable` gives its address.
 *
 * @type {readonly {
 *   name: 'mongo' | 'kafka' | 'redis',
 *   title: string,
 *   variable: string,
 *   check: (address: string) => Promise<void>,
 *   start: (options: import('./process/run-engine.mjs').EngineOptions & { controllerPort?: number }) =>
 *     Promise<import('./process/run-engine.mjs').Engine>,
 * }[]}
 */
export const engineTable = [
  { name: 'mongo', title: 'MongoDB', variable: 'MONGO_URL', check: checkMongo, start: startMongo },
  { name: 'kafka', title: 'Kafka', variable: 'KAFKA_BROKERS', check: checkKafka, start: startKafka },
  { name: 'redis', title: 'Redis', variable: 'REDIS_URL', check: checkRedis, start: startRedis },
];
