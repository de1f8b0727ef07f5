import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { digestOf } from './gateway-identity.ts';
import { createGatewaySigner } from './gateway-signer.ts';
import { createGatewayVerifier, type GatewayVerifier } from './gateway-verifier.ts';
import { publicKeySet } from './public-key-set.ts';
import { type KeyServer, startKeyServer } from './testing/key-server.ts';
import { newPrivateJwk } from './testing/test-identity.ts';
import { Unauthenticated } from './unauthenticated.ts';

const jwk = newPrivateJwk('g1');
const sign = createGatewaySigner(jwk, jwk.kid);
const body = Buffer.from('{"query":"{ __typename }"}');

let server: KeyServer;
let verify: GatewayVerifier;

beforeAll(async () => {
  server = await startKeyServer(...publicKeySet(jwk).keys);
  verify = createGatewayVerifier({ jwksUrl: server.url, audience: 'campaigns' });
});
afterAll(() => server.stop());

const expectRefused = (token: string, sent: Uint8Array = body) =>
  expect(verify(token, sent)).rejects.toBeInstanceOf(Unauthenticated);

const tokenIssued = (secondsAgo: number, lifetime: number) => {
  const iat = Math.floor(Date.now() / 1000) - secondsAgo;
  return new SignJWT({
    iss: 'thidua-gateway',
    aud: 'campaigns',
    iat,
    exp: iat + lifetime,
    jti: randomUUID(),
    op: digestOf(body),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid, typ: 'thidua-gateway+jwt' })
    .sign(jwk);
};

describe('the gateway', () => {
  it('is known by its signature', async () => {
    await expect(verify(sign('campaigns', body), body)).resolves.toBeUndefined();
  });

  it('is not believed with another body', () => expectRefused(sign('campaigns', body), Buffer.from('{}')));
  it('is not believed at another subgraph', () => expectRefused(sign('awards', body)));
  it('is not believed after 30 s and the tolerance', async () => expectRefused(await tokenIssued(36, 30)));
  it('is not believed with a token that lives longer', async () =>
    expectRefused(await tokenIssued(36, 3600)));
  it('is not believed with another key', () =>
    expectRefused(createGatewaySigner(newPrivateJwk('g1'), 'g1')('campaigns', body)));

  it('is believed once a token', async () => {
    const token = sign('campaigns', body);
    await verify(token, body);
    await expectRefused(token);
  });

  it('cannot be played by a token of a user', async () => {
    const token = await new SignJWT({ op: digestOf(body) })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid, typ: 'at+jwt' })
      .setIssuer('thidua-gateway')
      .setAudience('campaigns')
      .setIssuedAt()
      .setExpirationTime('30s')
      .setJti(randomUUID())
      .sign(jwk);
    await expectRefused(token);
  });

  it('signs with an Ed25519 key and nothing else', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => createGatewaySigner(privateKey.export({ format: 'jwk' }), 'x')).toThrow(TypeError);
  });

  it('publishes no private part', () => {
    expect(Object.keys(publicKeySet(jwk).keys[0] ?? {}).sort()).toEqual(['crv', 'kid', 'kty', 'use', 'x']);
  });
});
