import { createHash } from 'node:crypto';

/** The header in which the gateway shows a subgraph who it is. */
export const gatewayHeader = 'x-thidua-gateway';

/**
 * Whom a token is for. Jurisdictions trust the gateway, not each other: what one instance is sent would be refused by
 * every other one.
 */
export const gatewayAudience = (logical: string, instance = 'default'): string => `${logical}/${instance}`;

/** What signer and verifier agree on. A token serves one request: this instance, this body, these seconds. */
export const gatewayToken = { issuer: 'thidua-gateway', typ: 'thidua-gateway+jwt', seconds: 30 } as const;

/** The `op` claim: which request body the token was made for. */
export function digestOf(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('base64url');
}
