import type { JsonWebKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { StartRefused } from '@thidua/federation-kit';
import { createGatewaySigner, type GatewaySigner, publicKeySet } from '@thidua/auth-kit';

/** The key by which the subgraphs know this gateway. */
export interface GatewayKey {
  readonly sign: GatewaySigner;
  /** What `/.well-known/thidua-gateway-jwks.json` publishes. */
  readonly jwks: { readonly keys: readonly JsonWebKey[] };
}

/** Reads a private Ed25519 JWK with a `kid`. Throws StartRefused. */
export async function readGatewayKey(file: string): Promise<GatewayKey> {
  try {
    const jwk = JSON.parse(await readFile(file, 'utf8')) as JsonWebKey & { kid?: string };
    if (typeof jwk.kid !== 'string') throw new TypeError('no kid');
    return { sign: createGatewaySigner(jwk, jwk.kid), jwks: publicKeySet({ ...jwk, kid: jwk.kid }) };
  } catch {
    throw new StartRefused(`GATEWAY_KEY_FILE ${file} holds no private Ed25519 JWK with a kid`);
  }
}
