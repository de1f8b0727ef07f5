import { gatewayAudience, gatewayHeader } from '@thidua/auth-kit';
import type { TestIdentity } from '@thidua/auth-kit/testing';

/** What came back. `json` is for a spec to look into, so it has no type. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // oxlint-disable-next-line no-explicit-any
  readonly json: any;
}

/** Speaks to a subgraph as the gateway does, and in the ways in which it never would. */
export interface SubgraphClient {
  /** A GraphQL request in the gateway's name. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Any body in the gateway's name. */
  sendSigned(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Answer>;
  /** Any body in nobody's name. */
  send(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Answer>;
}

/** A client of an instance of the subgraph `name` at `url`, for specs. */
export function subgraphClient(
  name: string,
  url: string,
  identity: TestIdentity,
  instance = 'default',
): SubgraphClient {
  const audience = gatewayAudience(name, instance);
  const send: SubgraphClient['send'] = async (body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) };
  };
  const sendSigned: SubgraphClient['sendSigned'] = (body, headers = {}) =>
    send(body, { [gatewayHeader]: identity.signAsGateway(audience, body), ...headers });
  return {
    send,
    sendSigned,
    ask: (query, variables = {}, headers = {}) => sendSigned(JSON.stringify({ query, variables }), headers),
  };
}
