// @ts-check
import { createServer } from 'node:net';

/** Below the range from which the kernel gives out ports for connections: none of these is taken while we look away. */
const [lowest, highest] = [10_000, 31_000];

/**
 * A port of 127.0.0.1 that was free a moment ago, at random, since many look for one side by side.
 *
 * @param {readonly number[]} [offsets] How far above it there must be free ones; 0 is the port itself.
 * @returns {Promise<number>}
 */
export async function freePort(offsets = [0]) {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    const free = await Promise.all(offsets.map((offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
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
