import { createPublicKey, type JsonWebKey } from 'node:crypto';

/** A private key as our key files hold it. */
export type PrivateJwk = JsonWebKey & { readonly kid: string };

/** The public halves, as a JSON Web Key Set to publish. Several keys serve while one is being replaced. */
export function publicKeySet(...privateJwks: readonly PrivateJwk[]): { keys: JsonWebKey[] } {
  return {
    keys: privateJwks.map((jwk) => ({
      ...createPublicKey({ key: jwk, format: 'jwk' }).export({ format: 'jwk' }),
      kid: jwk.kid,
      use: 'sig',
    })),
  };
}
