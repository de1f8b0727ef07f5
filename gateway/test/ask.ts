import { expect } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';

/** What came back from the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: GraphQLFormattedError[] | undefined;
}

const internal =
  /127\.0\.0\.1|localhost|::1|ECONN|\bat .*\.[cm]?[jt]s\b|node_modules|thidua:\/\/|[\w.\]]:\d{4,5}\b/;

/** Asks over HTTP; every answer of every spec is checked for addresses, ports and stack traces. */
export async function askRaw(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const body = await response.text();
  expect(body).not.toMatch(internal);
  const parsed = body.startsWith('{')
    ? (JSON.parse(body) as { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] })
    : {};
  return {
    status: response.status,
    headers: response.headers,
    body,
    data: parsed.data,
    errors: parsed.errors,
  };
}

/** Sends a query to the graph at `url`. */
export async function ask(
  url: string,
  query: string,
  options: {
    variables?: object;
    token?: string;
    headers?: Record<string, string>;
    signal?: AbortSignal;
  } = {},
): Promise<Answer> {
  const { variables, token, headers, signal } = options;
  return askRaw(`${url}/graphql`, {
    method: 'POST',
    ...(signal && { signal }),
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
}
