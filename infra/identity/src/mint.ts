import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { readIssuerKey } from './issuer-key.ts';

/** Who issues tokens in local mode; services are told so by TOKEN_ISSUER. */
export const localIssuer = 'thidua-local';
export const localAudience = 'thidua-graph';

export interface MintOptions {
  readonly keyFile: string;
  readonly personId: string;
  readonly hours: number;
  readonly issuer?: string;
  readonly audience?: string;
}

/** An access token (RFC 9068) of that person, for local use. Counts real time. Throws if the key cannot be read. */
export async function mintToken(options: MintOptions): Promise<string> {
  const { keyFile, personId, hours, issuer = localIssuer, audience = localAudience } = options;
  const key = await readIssuerKey(keyFile);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(personId)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.round(hours * 3600))
    .setJti(randomUUID())
    .sign(key);
}
