import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/**
 * A Redis connection that never makes a request wait: no queue while it is away, 200 ms a command, and nothing
 * is sent twice (a count would double). It reconnects by itself, at most 2 s apart.
 */
export function countingRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 200,
    connectTimeout: 1000,
    disconnectTimeout: 100,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2000),
  });
  let away = false;
  redis.on('ready', () => {
    if (away) log.info('Redis is back');
    away = false;
  });
  redis.on('error', (err) => {
    // Once for each outage, not once for each attempt.
    if (!away) log.warn({ err }, 'Redis is away; each gateway counts for itself');
    away = true;
  });
  return redis;
}
