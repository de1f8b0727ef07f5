import { bearerToken, KeysUnavailable, Unauthenticated, type UserVerifier } from '@thidua/auth-kit';
import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/**
 * Lets pass who shows no token or a good one; any other is refused before the query is even read. The rights
 * themselves are the subgraphs' business, and each verifies the token again.
 */
export function verifiedCaller(verify: UserVerifier): RequestHandler {
  return async (req, res, next) => {
    try {
      const token = bearerToken(req.headers.authorization);
      if (token !== null) await verify(token);
    } catch (error) {
      if (error instanceof Unauthenticated) return refuse(res, 'UNAUTHENTICATED');
      if (error instanceof KeysUnavailable) return refuse(res, 'IDENTITY_UNAVAILABLE');
      throw error;
    }
    next();
  };
}
