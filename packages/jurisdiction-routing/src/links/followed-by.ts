import type { Variables } from '../compile/variables.ts';
import type { GatewayFetch } from '../transport/transport.ts';
import type { Link } from './link.ts';

/** The fetch that a link makes of the one it was found in: for the same client, under the same name. */
export function followedBy<Context extends Record<string, unknown>>(
  fetch: GatewayFetch<Context>,
  { text, document }: Link,
  variables: Variables,
): GatewayFetch<Context> {
  const request = { ...fetch.request, query: text, variables };
  return 'document' in fetch ? { ...fetch, request, document } : { ...fetch, request };
}
