import { decodeJwt, jwtVerify } from 'jose';
import { z } from 'zod';
import type { PublicKey } from '../records.ts';
import { RegistryRefusal } from '../registry-refusal.ts';
import { type StatementClaims, statementClaims, statementToken } from '../statement/statement.ts';

/** A statement whose signature was found to be that of its sender. */
export interface Statement {
  /** `<logical>/<id>` */
  readonly sender: string;
  readonly claims: StatementClaims;
  /** The sender's clock, in milliseconds. */
  readonly at: number;
}

const maxLength = 4096;
const toleranceMs = 5000;
const envelope = { iss: z.string(), aud: z.string(), iat: z.number(), exp: z.number(), at: z.int() };
const [register, renew, drain] = statementClaims.options;
const payloadShape = z.discriminatedUnion('act', [
  register.extend(envelope).strict(),
  renew.extend(envelope).strict(),
  drain.extend(envelope).strict(),
]);

/**
 * Reads a statement; `keyOf` gives the key that an administrator bound to its sender. The token names no key and
 * brings none. Throws RegistryRefusal BAD_STATEMENT, or whatever `keyOf` throws.
 */
export async function verifyStatement(
  token: string,
  keyOf: (sender: string) => Promise<PublicKey>,
): Promise<Statement> {
  const sender = senderOf(token);
  const key = await keyOf(sender);
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      typ: statementToken.typ,
      audience: statementToken.audience,
      issuer: sender,
      maxTokenAge: statementToken.seconds,
      clockTolerance: toleranceMs / 1000,
    });
    const { iss, aud, iat, exp, at, ...claims } = payloadShape.parse(payload);
    if (
      aud !== statementToken.audience ||
      exp - iat > statementToken.seconds ||
      Math.abs(at - iat * 1000) > toleranceMs
    )
      throw new RangeError('the times of the statement contradict each other');
    return { sender: iss, claims, at };
  } catch (error) {
    throw new RegistryRefusal('BAD_STATEMENT', error instanceof Error ? error.name : 'not a statement');
  }
}

function senderOf(token: string): string {
  try {
    const { iss } = token.length > maxLength ? {} : decodeJwt(token);
    if (iss) return iss;
  } catch {
    // Falls through to the refusal: a text that is no token.
  }
  throw new RegistryRefusal('BAD_STATEMENT', 'not a token with a sender');
}
