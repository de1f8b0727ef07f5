import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a private Ed25519 JWK, readable by its owner only, unless there is one. */
export function ensureKey(file: string): void {
  if (existsSync(file)) return;
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const { crv, kty, x } = jwk;
  // RFC 7638: the key's own thumbprint names it.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify({ ...jwk, kid, alg: 'EdDSA', use: 'sig' }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
