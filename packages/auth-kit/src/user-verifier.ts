import { parseEntityId } from '@thidua/domain-kit';
import { remoteKeys } from './remote-keys.ts';
import { Unauthenticated } from './unauthenticated.ts';
import { type JwtDemands, verifyJwt } from './verify-jwt.ts';

export interface UserVerifierOptions {
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Throws Unauthenticated for a token that is not good, KeysUnavailable if the issuer's keys were never read. */
export type UserVerifier = (token: string) => Promise<{ readonly personId: string }>;

/** Judges access tokens (RFC 9068) of one issuer. */
export function createUserVerifier({ jwksUrl, issuer, audience }: UserVerifierOptions): UserVerifier {
  const keys = remoteKeys(jwksUrl);
  const demands: JwtDemands = {
    algorithms: ['EdDSA', 'ES256'],
    issuer,
    audience,
    typ: 'at+jwt',
    requiredClaims: ['exp', 'iat', 'sub', 'jti'],
    clockTolerance: 5,
  };
  return async (token) => {
    const { sub = '' } = await verifyJwt(token, keys, demands);
    if (parseEntityId(sub)?.type !== 'person') throw new Unauthenticated();
    return { personId: sub };
  };
}
