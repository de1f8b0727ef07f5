// @ts-check
import { mkdirSync } from 'node:fs';
import { enginesDirOfCheckout } from '../process/engines-dir.mjs';
import { freePort } from '../process/free-port.mjs';
import { runEngine } from '../process/run-engine.mjs';
import { provideRedis } from './provide-redis.mjs';
import { pingRedis } from './ping-redis.mjs';

const READY_MS = 10_000;

/**
 * Starts a redis-server on 127.0.0.1 that keeps nothing on disk, and waits until it answers.
 *
 * @param {import('../process/run-engine.mjs').EngineOptions} options
 * @returns {Promise<import('../process/run-engine.mjs').Engine>}
 */
export async function startRedis({ dataDir, enginesDir = enginesDirOfCheckout, ...options }) {
  const { port = await freePort(), logFile = `${dataDir}.log` } = options;
  // A starter starts: an address in the environment does not turn it into a check.
  const env = { ...process.env, REDIS_URL: '' };
  const { program = '' } = await provideRedis({ enginesDir, env, report: () => {} });
  mkdirSync(dataDir, { recursive: true });
  const url = `redis://127.0.0.1:${port}`;
  return runEngine({
    ...options,
    name: 'redis-server',
    url,
    port,
    command: program,
    args: [
      ...[
        '--bind',
        '127.0.0.1',
        '--port',
        String(port),
        '--dir',
        dataDir,
        '--save',
        '',
        '--appendonly',
        'no',
      ],
      // Full, it forgets first what would end soonest: cached answers before deny-lists.
      ...['--maxmemory', '128mb', '--maxmemory-policy', 'volatile-ttl'],
    ],
    logFile,
    timeoutMs: READY_MS,
    ask: () => pingRedis(url),
  });
}
