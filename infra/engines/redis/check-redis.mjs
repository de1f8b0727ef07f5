// @ts-check
import { unreachable } from '../process/unreachable.mjs';
import { pingRedis } from './ping-redis.mjs';

/**
 * Asks a Redis that is not ours whether it answers. Throws one line if it does not.
 *
 * @param {string} url
 */
export async function checkRedis(url) {
  await pingRedis(url).catch((error) => {
    throw unreachable('REDIS_URL', error);
  });
}
