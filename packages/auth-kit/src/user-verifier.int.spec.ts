import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicKeySet } from './public-key-set.ts';
import { type KeyServer, startKeyServer } from './testing/key-server.ts';
import { Unauthenticated } from './unauthenticated.ts';
import { createUserVerifier, type UserVerifier } from './user-verifier.ts';

const person = 'person.qn2xk7ab.0198f3a2-7c11-7abc-9def-0123456789ab';
const issuer = 'https://issuer.test';
const audience = 'thidua-graph';
const { privateKey: key } = generateKeyPairSync('ed25519');
const { privateKey: otherKey } = generateKeyPairSync('ed25519');
const ownJwk = { ...key.export({ format: 'jwk' }), kid: 'k1' };

let server: KeyServer;
let verify: UserVerifier;

beforeAll(async () => {
  server = await startKeyServer(...publicKeySet(ownJwk).keys);
  verify = createUserVerifier({ jwksUrl: server.url, issuer, audience });
});
afterAll(() => server.stop());

const seconds = () => Math.floor(Date.now() / 1000);
const encode = (part: object | string) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const goodHeader = { alg: 'EdDSA', kid: 'k1', typ: 'at+jwt' };
const goodClaims = () => {
  const iat = seconds();
  return { iss: issuer, aud: audience, sub: person, iat, exp: iat + 300, jti: randomUUID() };
};
const tokenOf = (header: object, claims: object | string, signer: KeyObject = key) => {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), signer).toString('base64url')}`;
};
const without = (claim: string) =>
  Object.fromEntries(Object.entries(goodClaims()).filter(([name]) => name !== claim));
const publicPem = () => createPublicKey(key).export({ type: 'spki', format: 'pem' });

/** The attacks of notes/reliability.md F13 and S1. Every token but for its one flaw is good. */
const attacks: Record<string, () => string> = {
  'alg none': () => `${encode({ ...goodHeader, alg: 'none' })}.${encode(goodClaims())}.`,
  'HS256 with the public key as secret': () => {
    const signed = `${encode({ ...goodHeader, alg: 'HS256' })}.${encode(goodClaims())}`;
    return `${signed}.${createHmac('sha256', publicPem()).update(signed).digest('base64url')}`;
  },
  expired: () => tokenOf(goodHeader, { ...goodClaims(), exp: seconds() - 60 }),
  'without exp': () => tokenOf(goodHeader, without('exp')),
  'without iat': () => tokenOf(goodHeader, without('iat')),
  'without sub': () => tokenOf(goodHeader, without('sub')),
  'without jti': () => tokenOf(goodHeader, without('jti')),
  'tampered claims': () => {
    const [header, , signature] = tokenOf(goodHeader, goodClaims()).split('.');
    return `${header}.${encode({ ...goodClaims(), sub: person.replace('qn2xk7ab', 'aaaaaaaa') })}.${signature}`;
  },
  'of another audience': () => tokenOf(goodHeader, { ...goodClaims(), aud: 'other' }),
  'an array of audiences': () => tokenOf(goodHeader, { ...goodClaims(), aud: [audience, 'other'] }),
  'of another issuer': () => tokenOf(goodHeader, { ...goodClaims(), iss: 'https://commune.test' }),
  'of another type': () => tokenOf({ ...goodHeader, typ: 'JWT' }, goodClaims()),
  garbage: () => 'not.a.token',
  'an injected jwk': () =>
    tokenOf(
      { ...goodHeader, jwk: createPublicKey(otherKey).export({ format: 'jwk' }) },
      goodClaims(),
      otherKey,
    ),
  'a jwk beside a good signature': () =>
    tokenOf({ ...goodHeader, jwk: createPublicKey(key).export({ format: 'jwk' }) }, goodClaims()),
  'an unknown crit': () => tokenOf({ ...goodHeader, crit: ['x'], x: 1 }, goodClaims()),
  'a jku': () => tokenOf({ ...goodHeader, jku: 'https://evil.test/jwks.json' }, goodClaims()),
  'an x5u': () => tokenOf({ ...goodHeader, x5u: 'https://evil.test/cert' }, goodClaims()),
  'a kid that is a path': () => tokenOf({ ...goodHeader, kid: '../../dev/null' }, goodClaims()),
  'a kid that is an address': () => tokenOf({ ...goodHeader, kid: 'https://evil.test/key' }, goodClaims()),
  'duplicate claims': () =>
    tokenOf(goodHeader, JSON.stringify(goodClaims()).replace('{', `{"sub":"person.aaaaaaaa.x",`)),
  'one megabyte': () => tokenOf(goodHeader, { ...goodClaims(), pad: 'x'.repeat(1_000_000) }),
  'not valid yet': () => tokenOf(goodHeader, { ...goodClaims(), nbf: seconds() + 60 }),
  'a subject that is no person': () =>
    tokenOf(goodHeader, { ...goodClaims(), sub: person.replace('person', 'campaign') }),
  'signed by another key': () => tokenOf(goodHeader, goodClaims(), otherKey),
};

describe('a user token', () => {
  it('that is good names its person', async () => {
    await expect(verify(tokenOf(goodHeader, goodClaims()))).resolves.toEqual({ personId: person });
  });

  it('may be judged by a clock 5 s off, no more', async () => {
    await expect(verify(tokenOf(goodHeader, { ...goodClaims(), exp: seconds() - 3 }))).resolves.toBeDefined();
    await expect(verify(tokenOf(goodHeader, { ...goodClaims(), exp: seconds() - 7 }))).rejects.toThrow(
      Unauthenticated,
    );
  });

  it.each(Object.entries(attacks))('%s is refused without a reason', async (_name, forge) => {
    const error = await verify(forge()).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Unauthenticated);
    expect((error as Error).message).toBe('unauthenticated');
    expect((error as Error).cause).toBeUndefined();
  });
});
