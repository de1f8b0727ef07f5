// @ts-check
import { createServer } from 'node:net';

/** Below the range from which the kernel gives out ports for connections: none of these is taken while we look away. */
const [lowest, highest] = [10_000, 31_000];

/**
 * A port of 127.0.0.1 that was free a moment ago, at random, since many look for one side by side.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) return port;
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
