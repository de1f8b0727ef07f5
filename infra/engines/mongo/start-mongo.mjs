// @ts-check
import { mkdirSync } from 'node:fs';
import { enginesDirOfCheckout } from '../process/engines-dir.mjs';
import { freePort } from '../process/free-port.mjs';
import { runEngine } from '../process/run-engine.mjs';
import { provideMongo } from './provide-mongo.mjs';
import { becomePrimary, REPLICA_SET } from './replica-set.mjs';

const READY_MS = 30_000;

/**
 * Starts a mongod as a replica set of one on 127.0.0.1 and waits until it is primary.
 *
 * @param {import('../process/run-engine.mjs').EngineOptions & { cacheGb?: number }} options
 *   `cacheGb`: WiredTiger's cache in GiB, default 0.25
 * @returns {Promise<import('../process/run-engine.mjs').Engine>}
 */
export async function startMongo({ dataDir, enginesDir = enginesDirOfCheckout, cacheGb = 0.25, ...options }) {
  const { port = await freePort(), logFile = `${dataDir}.log` } = options;
  // A starter starts: an address in the environment does not turn it into a check.
  const env = { ...process.env, MONGO_URL: '' };
  const { program = '' } = await provideMongo({ enginesDir, env, report: () => {} });
  mkdirSync(dataDir, { recursive: true });
  return runEngine({
    ...options,
    name: 'mongod',
    url: `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}`,
    port,
    command: program,
    args: [
      ...['--replSet', REPLICA_SET, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dataDir],
      ...['--wiredTigerCacheSizeGB', String(cacheGb), '--oplogSize', '1024', '--nounixsocket', '--quiet'],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
      // A writer that was killed holds its locks this long; ours give up after 4 s by themselves.
      ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
      // There is no secondary to wait for: by default a signalled stop waits up to 15 s.
      ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    ],
    logFile,
    timeoutMs: READY_MS,
    ask: () => becomePrimary(port),
  });
}
