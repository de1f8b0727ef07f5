import { type JWTPayload, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { KeysUnavailable } from './keys-unavailable.ts';
import { Unauthenticated } from './unauthenticated.ts';
import { hasUniqueMembers } from './unique-members.ts';

const maxTokenLength = 8_192;

/** Header parameters that bring or point to a key, or change what is signed. Our keys come from one address. */
const refusedParameters = ['jwk', 'jku', 'x5c', 'x5u', 'crit', 'b64'] as const;

/** What a token must satisfy; nothing of it may be left to the token. */
export type JwtDemands = Required<
  Pick<JWTVerifyOptions, 'algorithms' | 'typ' | 'requiredClaims' | 'clockTolerance'>
> & { readonly issuer: string; readonly audience: string; readonly maxTokenAge?: number };

/**
 * The claims of a token that satisfies all demands, judged by the real time of this machine. Throws
 * Unauthenticated for every flaw of the token, KeysUnavailable if it could not be judged.
 */
export async function verifyJwt(
  token: string,
  keys: JWTVerifyGetKey,
  demands: JwtDemands,
): Promise<JWTPayload> {
  if (token.length > maxTokenLength) throw new Unauthenticated();
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, demands);
    const sound =
      refusedParameters.every((parameter) => !(parameter in protectedHeader)) &&
      payload.aud === demands.audience &&
      token.split('.', 2).every((part) => hasUniqueMembers(Buffer.from(part, 'base64url').toString()));
    if (sound) return payload;
  } catch (error) {
    if (error instanceof KeysUnavailable) throw error;
  }
  throw new Unauthenticated();
}
