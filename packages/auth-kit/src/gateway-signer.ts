import { createPrivateKey, type JsonWebKey, randomUUID, sign } from 'node:crypto';
import { digestOf, gatewayToken } from './gateway-identity.ts';

/** The header value for one request to that audience with exactly this body. */
export type GatewaySigner = (audience: string, body: Uint8Array | string) => string;

/**
 * Signs for the gateway with an Ed25519 private JWK. Built on node:crypto, since it happens at every fetch: 45 µs
 * against 155 µs with jose. Throws on a JWK that is not an Ed25519 private key.
 */
export function createGatewaySigner(privateJwk: JsonWebKey, keyId: string): GatewaySigner {
  const key = createPrivateKey({ key: privateJwk, format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('the gateway signs with an Ed25519 key');
  const header = encode({ alg: 'EdDSA', kid: keyId, typ: gatewayToken.typ });

  return (audience, body) => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = {
      iss: gatewayToken.issuer,
      aud: audience,
      iat,
      exp: iat + gatewayToken.seconds,
      jti: randomUUID(),
      op: digestOf(body),
    };
    const signed = `${header}.${encode(claims)}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
