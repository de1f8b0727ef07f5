import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { ensureKey } from './ensure-key.ts';

const dir = mkdtempSync(join(tmpdir(), 'thidua-keys-'));
const file = join(dir, 'keys', 'issuer.jwk');
afterAll(() => rmSync(dir, { recursive: true }));

it('makes an Ed25519 key that signs, for its owner only, and keeps it', () => {
  ensureKey(file);
  const text = readFileSync(file, 'utf8');
  const jwk = JSON.parse(text);
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const message = Buffer.from('message');
  expect(verify(null, message, createPublicKey(key), sign(null, message, key))).toBe(true);
  expect(jwk).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: expect.stringMatching(/^[\w-]{43}$/) });
  expect(statSync(file).mode & 0o777).toBe(0o600);

  ensureKey(file);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
