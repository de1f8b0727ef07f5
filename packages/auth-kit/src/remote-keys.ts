import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './keys-unavailable.ts';

const cacheMaxAge = 60_000;
const cooldownDuration = 5_000;
const timeoutDuration = 1_500;

/**
 * The keys published at `jwksUrl`: read again after 60 s, or for an unknown key id after 5 s. So a new key works
 * within seconds and a withdrawn one ends within a minute. While the issuer is out of reach the last keys that
 * were read go on serving, as its tokens expire by themselves; throws KeysUnavailable if there are none.
 */
export function remoteKeys(jwksUrl: string): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(new URL(jwksUrl), { cacheMaxAge, cooldownDuration, timeoutDuration });
  let lastKnown: JWTVerifyGetKey | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;

  return async (header, token) => {
    if (lastKnown && Date.now() - failedAt < cooldownDuration) return lastKnown(header, token);
    try {
      const key = await remote(header, token);
      lastKnown = null;
      return key;
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      const keys = remote.jwks();
      if (!keys) throw new KeysUnavailable(error);
      failedAt = Date.now();
      lastKnown = createLocalJWKSet(keys);
      return lastKnown(header, token);
    }
  };
}

function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
