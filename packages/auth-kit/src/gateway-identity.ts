import { createHash } from 'node:crypto';

/** The header in which the gateway shows a subgraph who it is. */
export const gatewayHeader = 'x-thidua-gateway';

/** What signer and verifier agree on. A token serves one request: this subgraph, this body, these seconds. */
export const gatewayToken = { issuer: 'thidua-gateway', typ: 'thidua-gateway+jwt', seconds: 30 } as const;

/** The `op` claim: which request body the token was made for. */
export function digestOf(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('base64url');
}
