import { unwrapResolverError } from '@apollo/server/errors';
import { Fault } from '@thidua/domain-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { faultTable, isPublicFault, type PublicFaultCode } from './fault-table.ts';

export interface ErrorFormatterOptions {
  readonly service: string;
  readonly log: Logger;
  /** The id of the request being answered. */
  readonly traceId: () => string;
}

/** Homes move, and who asked at the former one asks again elsewhere: nothing is wrong here. */
const ownerRefusals: ReadonlySet<string> = new Set(['WRONG_HOME', 'FENCED', 'BEHIND']);

/** Long enough for any message of GraphQL, too short for a client's oversized value to come back. */
const longestMessage = 500;

/**
 * The `formatError` of a server. What our code meant to say passes, with code, `retryable`, both languages and
 * the trace id; everything else is logged and shown as INTERNAL_SERVER_ERROR, without address, stack or cause.
 */
export function createErrorFormatter({ service, log, traceId }: ErrorFormatterOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const origin = originOf(error);
    const code = codeOf(formatted, origin);
    const row = faultTable[code];
    const spoken = origin instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR';
    const retryable = origin instanceof Fault ? origin.retryable : row.retryable;

    if (row.status >= 500) {
      const level = ownerRefusals.has(code) ? 'debug' : 'error';
      log[level]({ err: origin, code, path: formatted.path, requestId: traceId() }, 'fault');
    }
    return {
      message: spoken ? formatted.message.slice(0, longestMessage) : row.en,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: {
        ...(spoken && detailOf(formatted)),
        ...(origin instanceof Fault && origin.details),
        code,
        retryable,
        messageVi: (spoken && formatted.extensions?.['messageVi']) || row.vi,
        traceId: traceId(),
        service,
      },
    };
  };
}

/** A fault may also come wrapped from before the resolvers, where errors have no path. */
function originOf(error: unknown): unknown {
  const thrown = unwrapResolverError(error);
  return thrown instanceof GraphQLError && thrown.originalError instanceof Fault
    ? thrown.originalError
    : thrown;
}

function codeOf(formatted: GraphQLFormattedError, origin: unknown): PublicFaultCode {
  const code = origin instanceof Fault ? origin.code : formatted.extensions?.['code'];
  const meant = origin instanceof Fault || origin instanceof GraphQLError;
  return meant && isPublicFault(code) ? code : 'INTERNAL_SERVER_ERROR';
}

function detailOf({ extensions }: GraphQLFormattedError) {
  const { argument, reason } = extensions ?? {};
  return { ...(argument !== undefined && { argument }), ...(reason !== undefined && { reason }) };
}
