import type { RequestHandler } from 'express';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from './refuse.ts';

/**
 * Callers without a token may send so many requests a minute from one address. All gateways count together in
 * Redis; while it is out of reach each counts for itself, and nothing else changes.
 */
export function anonymousLimit(redis: Redis, perMinute: number): RequestHandler {
  const budget = { points: perMinute, duration: 60 };
  const limiter = new RateLimiterRedis({
    ...budget,
    storeClient: redis,
    keyPrefix: 'thidua:anonymous',
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(budget),
  });
  return async (req, res, next) => {
    if (req.headers.authorization === undefined) {
      try {
        await limiter.consume(req.ip ?? 'unknown');
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        res.setHeader('retry-after', Math.ceil(refusal.msBeforeNext / 1000));
        return refuse(res, 'RATE_LIMITED');
      }
    }
    next();
  };
}
