import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT } from 'jose';
import { KeysUnavailable } from './keys-unavailable.ts';
import { publicKeySet } from './public-key-set.ts';
import { remoteKeys } from './remote-keys.ts';
import { type KeyServer, startKeyServer } from './testing/key-server.ts';
import { newPrivateJwk } from './testing/test-identity.ts';
import { Unauthenticated } from './unauthenticated.ts';
import { verifyJwt } from './verify-jwt.ts';

const first = newPrivateJwk('first');
const second = newPrivateJwk('second');
const demands = {
  algorithms: ['EdDSA'],
  issuer: 'i',
  audience: 'a',
  typ: 'at+jwt',
  requiredClaims: ['exp'],
  clockTolerance: 5,
};

let now: number;
let server: KeyServer;
let judge: (key: typeof first) => Promise<unknown>;

beforeEach(async () => {
  // Only the clock is moved; sockets and timers stay real.
  now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  server = await startKeyServer(...publicKeySet(first).keys);
  const keys = remoteKeys(server.url);
  judge = async (key) =>
    verifyJwt(
      await new SignJWT({ iss: 'i', aud: 'a' })
        .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt' })
        .setExpirationTime('1h')
        .sign(key),
      keys,
      demands,
    );
});
afterEach(async () => {
  jest.restoreAllMocks();
  await server.stop();
});

const later = (seconds: number) => void (now += seconds * 1000);

describe('the keys of an issuer', () => {
  it('are read once for many tokens', async () => {
    await Promise.all([judge(first), judge(first), judge(first)]);
    expect(server.reads).toBe(1);
  });

  it('serve a new key 5 s after the last read, and not before', async () => {
    await judge(first);
    server.publish(...publicKeySet(first, second).keys);
    await expect(judge(second)).rejects.toBeInstanceOf(Unauthenticated);
    later(6);
    await expect(judge(second)).resolves.toBeDefined();
  });

  it('let go of a withdrawn key within a minute', async () => {
    await judge(first);
    server.publish(...publicKeySet(second).keys);
    later(61);
    await expect(judge(first)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('go on serving while the issuer is out of reach, and are asked for every 5 s only', async () => {
    await judge(first);
    server.fail();
    later(600);
    for (let n = 0; n < 5; n += 1) await expect(judge(first)).resolves.toBeDefined();
    expect(server.reads).toBe(2);
    later(6);
    server.publish(...publicKeySet(second).keys);
    await expect(judge(first)).rejects.toBeInstanceOf(Unauthenticated);
    await expect(judge(second)).resolves.toBeDefined();
  });

  it('that were never read make a fault, not a refusal', async () => {
    server.fail();
    await expect(judge(first)).rejects.toBeInstanceOf(KeysUnavailable);
  });
});
