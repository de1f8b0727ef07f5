import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import { createGatewaySigner, type GatewaySigner } from '../gateway-signer.ts';
import { type PrivateJwk, publicKeySet } from '../public-key-set.ts';
import { startKeyServer } from './key-server.ts';

/** A real issuer and a real gateway key on free ports, for specs that send requests to a subgraph. */
export interface TestIdentity {
  readonly userJwksUrl: string;
  readonly gatewayJwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** A good token of that person for an hour; `claims` replaces claims of it. */
  tokenFor(personId: string, claims?: JWTPayload): Promise<string>;
  readonly signAsGateway: GatewaySigner;
  /** The private key behind `signAsGateway`, for a gateway that signs itself. */
  readonly gatewayKey: PrivateJwk;
  stop(): Promise<void>;
}

/** A new Ed25519 private key in the form of our key files. */
export function newPrivateJwk(kid: string): PrivateJwk {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...privateKey.export({ format: 'jwk' }), kid };
}

/** Starts the key servers of an issuer and of a gateway. Stop it when the spec is done. */
export async function startTestIdentity(): Promise<TestIdentity> {
  const issuer = 'https://issuer.test';
  const audience = 'thidua-graph';
  const userKey = newPrivateJwk('user-1');
  const gatewayKey = newPrivateJwk('gateway-1');
  const users = await startKeyServer(...publicKeySet(userKey).keys);
  const gateways = await startKeyServer(...publicKeySet(gatewayKey).keys);

  return {
    userJwksUrl: users.url,
    gatewayJwksUrl: gateways.url,
    issuer,
    audience,
    tokenFor: async (personId, claims = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss: issuer,
        aud: audience,
        sub: personId,
        iat: now,
        exp: now + 3600,
        jti: randomUUID(),
      };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: userKey.kid, typ: 'at+jwt' })
        .sign(userKey);
    },
    signAsGateway: createGatewaySigner(gatewayKey, gatewayKey.kid),
    gatewayKey,
    stop: async () => {
      await Promise.all([users.stop(), gateways.stop()]);
    },
  };
}
