// @ts-check
import { Redis } from 'ioredis';

/**
 * Whether the Redis at a URL answers. Throws if it cannot be reached within 1 s.
 *
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function pingRedis(url) {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 1000,
    commandTimeout: 1000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    // Its timer (2 s by default) runs on after a refused connection and would keep a process alive that is done.
    disconnectTimeout: 100,
  });
  // The connection's own error says more than the command's "Connection is closed."
  /** @type {Error | undefined} */
  let reason;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch (error) {
    throw reason ?? error;
  } finally {
    redis.disconnect();
  }
}
