import type { JsonWebKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';

/** What registry and instances agree on. */
export const statementToken = {
  audience: 'thidua-registry',
  typ: 'thidua-instance+jwt',
  seconds: 30,
} as const;

/**
 * All that an instance may say: that it is there, that it still is, that it is about to go. Strict, so that a
 * statement with anything more, such as units that it claims, is refused instead of being half believed.
 */
export const statementClaims = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('REGISTER'),
    url: z.url({ protocol: /^https?$/ }),
    schemaVersion: z.string().min(1).max(100),
    schemaHash: z.string().min(1).max(100),
  }),
  z.object({ act: z.literal('RENEW') }),
  z.object({ act: z.literal('DRAIN') }),
]);
export type StatementClaims = z.infer<typeof statementClaims>;

/** Signs what one instance says, with the private half of the key that it was admitted with. */
export type StatementSigner = (claims: StatementClaims) => Promise<string>;

/** Statements are refused if they are older than the last one, so each takes a later millisecond. */
export function createStatementSigner(logical: string, id: string, privateJwk: JsonWebKey): StatementSigner {
  let last = 0;
  return (claims) => {
    last = Math.max(last + 1, Date.now());
    return new SignJWT({ ...claims, at: last })
      .setProtectedHeader({ alg: 'EdDSA', typ: statementToken.typ })
      .setIssuer(`${logical}/${id}`)
      .setAudience(statementToken.audience)
      .setIssuedAt()
      .setExpirationTime(`${statementToken.seconds}s`)
      .sign(privateJwk);
  };
}
