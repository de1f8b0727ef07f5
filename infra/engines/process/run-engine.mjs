// @ts-check
import { spawnOwned } from './spawn-owned.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

/**
 * A running engine.
 *
 * @typedef {object} Engine
 * @property {string} url what a client is given: a URL of MongoDB or Redis, `host:port` of Kafka
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} ended resolves to how it ended, for example `signal SIGKILL`
 * @property {() => boolean} running
 * @property {(graceMs?: number) => Promise<void>} stop in good order, by force after the grace (default 5000 ms)
 */

/**
 * How an engine is started; what is left out is found or chosen.
 *
 * @typedef {object} EngineOptions
 * @property {string} dataDir made if missing; a later start on it goes on with its data, also on another port
 * @property {number} [port] default: a free one
 * @property {string} [logFile] default: `<dataDir>.log`
 * @property {string} [enginesDir] default: `.engines` of the checkout
 * @property {AbortSignal | undefined} [signal] calls the start off
 * @property {((pid: number) => void) | undefined} [onSpawn] told of the process before it is ready
 */

/**
 * Starts an engine's process and waits until it answers. Throws, and leaves no process, if it does not.
 *
 * @param {{ name: string, url: string, port: number, command: string, args: string[], logFile: string,
 *   timeoutMs: number, ask: () => Promise<boolean>, env?: NodeJS.ProcessEnv } &
 *   Pick<EngineOptions, 'signal' | 'onSpawn'>} options
 * @returns {Promise<Engine>}
 */
export async function runEngine({ url, port, onSpawn, ...options }) {
  const owned = await spawnOwned(options);
  onSpawn?.(owned.pid);
  await waitUntilReady(owned, options);
  return { url, port, ...owned };
}
