// @ts-check

/** @typedef {import('./process/run-engine.mjs').Engine} Engine */
/** @typedef {import('./process/run-engine.mjs').EngineOptions} EngineOptions */
/** @typedef {import('./process/spawn-owned.mjs').Owned} Owned */

export { allOrFirstError } from './process/all-or-first-error.mjs';
export { engineTable } from './engine-table.mjs';
export { startMongo } from './mongo/start-mongo.mjs';
export { checkMongo } from './mongo/check-mongo.mjs';
export { startKafka } from './kafka/start-kafka.mjs';
export { checkKafka } from './kafka/check-kafka.mjs';
export { startRedis } from './redis/start-redis.mjs';
export { checkRedis } from './redis/check-redis.mjs';
export { provideEngines } from './provide-engines.mjs';
export { freePort } from './process/free-port.mjs';
export { logTail } from './process/log-tail.mjs';
export { lockByPid } from './process/pid-lock.mjs';
export { processStartTime } from './process/process-start-time.mjs';
export { spawnOwned } from './process/spawn-owned.mjs';
export { waitUntilReady } from './process/wait-until-ready.mjs';
