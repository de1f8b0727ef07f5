import { digestOf, gatewayToken } from './gateway-identity.ts';
import { createReplayGuard } from './replay-guard.ts';
import { remoteKeys } from './remote-keys.ts';
import { Unauthenticated } from './unauthenticated.ts';
import { type JwtDemands, verifyJwt } from './verify-jwt.ts';

/**
 * Throws Unauthenticated unless the token is the gateway's, for this subgraph and this very body, and seen for
 * the first time; KeysUnavailable if the gateway's keys were never read.
 */
export type GatewayVerifier = (token: string, body: Uint8Array | string) => Promise<void>;

const clockTolerance = 5;

/** Judges the gateway's identity for the subgraph named `audience`. */
export function createGatewayVerifier(options: { jwksUrl: string; audience: string }): GatewayVerifier {
  const keys = remoteKeys(options.jwksUrl);
  const isFirstUse = createReplayGuard((gatewayToken.seconds + 2 * clockTolerance) * 1000);
  const demands: JwtDemands = {
    algorithms: ['EdDSA'],
    issuer: gatewayToken.issuer,
    audience: options.audience,
    typ: gatewayToken.typ,
    requiredClaims: ['exp', 'iat', 'jti', 'op'],
    clockTolerance,
    maxTokenAge: gatewayToken.seconds,
  };
  return async (token, body) => {
    const { op, jti } = await verifyJwt(token, keys, demands);
    if (op !== digestOf(body) || typeof jti !== 'string' || !isFirstUse(jti)) throw new Unauthenticated();
  };
}
