import type { GraphQLFormattedError } from 'graphql';
import { faultTable } from '@thidua/federation-kit';

const internalKeys = new Set(['stacktrace', 'exception', 'serviceName']);
const invalidFetch = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * What a client may read of a subgraph's error: its extensions and path as they are, but no stack, no place in
 * the gateway's own fetch, and no message of an error that the subgraph itself did not expect.
 */
export function publicSubgraphError(error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = error as Partial<GraphQLFormattedError>;
  const kept = Object.fromEntries(Object.entries(extensions ?? {}).filter(([key]) => !internalKeys.has(key)));
  const place = path && { path };
  if (refusesLiteral({ message, extensions })) {
    return {
      message: String(message),
      ...place,
      extensions: { ...kept, code: 'BAD_USER_INPUT', retryable: false },
    };
  }
  if (typeof message !== 'string' || isUnexpected(kept['code'])) {
    const { en, vi, retryable } = faultTable.INTERNAL_SERVER_ERROR;
    return {
      message: en,
      ...place,
      extensions: { ...kept, code: 'INTERNAL_SERVER_ERROR', retryable, messageVi: vi },
    };
  }
  return { message, ...place, extensions: kept };
}

/** The subgraph does not know the schema that this gateway plans with: no fault of the client's. */
export function refusesFetch(error: unknown): boolean {
  const { extensions } = (error ?? {}) as Partial<GraphQLFormattedError>;
  return invalidFetch.has(String(extensions?.['code'])) && !refusesLiteral(error);
}

// A custom scalar's literals are checked only by the subgraph: its parser is not in the supergraph.
function refusesLiteral(error: unknown): boolean {
  const { message, extensions } = (error ?? {}) as Partial<GraphQLFormattedError>;
  return (
    extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED' &&
    (message?.startsWith('Expected value of type ') === true || extensions['reason'] !== undefined)
  );
}

function isUnexpected(code: unknown): boolean {
  return typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR' || code === 'DOWNSTREAM_SERVICE_ERROR';
}
