import { readFile } from 'node:fs/promises';
import type { PrivateJwk } from '@thidua/auth-kit';

/** Reads an Ed25519 private JWK with its `kid`. Throws with the file's name, never with its content. */
export async function readIssuerKey(file: string): Promise<PrivateJwk> {
  const key = await readFile(file, 'utf8').then(parse, () => null);
  if (key) return key;
  throw new Error(`${file} holds no private Ed25519 key (JWK with kid)`);
}

function parse(text: string): PrivateJwk | null {
  try {
    const jwk: unknown = JSON.parse(text);
    return isPrivateJwk(jwk) ? jwk : null;
  } catch {
    return null;
  }
}

function isPrivateJwk(jwk: unknown): jwk is PrivateJwk {
  const { kty, crv, d, x, kid } = (jwk ?? {}) as Record<string, unknown>;
  return kty === 'OKP' && crv === 'Ed25519' && [d, x, kid].every((part) => typeof part === 'string');
}
