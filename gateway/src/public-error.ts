import { currentRequestId, faultTable, isPublicFault } from '@thidua/federation-kit';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { publicCodeOf as plannerCode } from './planner-refusals.ts';

/** A client's oversized value shall not come back in the message. */
const longestMessage = 500;

/**
 * The gateway's `formatError`. A subgraph's error passes, as `publicSubgraphError` left it, under the name
 * `service`. An error of the gateway itself passes if it was meant for the client, with both languages; what
 * nobody foresaw is logged with its cause and masked.
 */
export function publicErrors(log: Logger) {
  return (
    { message, path, locations, extensions }: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const { serviceName, ...kept } = extensions ?? {};
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const traceId = currentRequestId();
    if (typeof serviceName === 'string' && kept['code'] !== undefined) {
      return { message, ...place, extensions: { traceId, ...kept, service: serviceName } };
    }
    const said = plannerCode(kept['code']) ?? kept['code'] ?? 'INTERNAL_SERVER_ERROR';
    if (said === 'INTERNAL_SERVER_ERROR') log.error({ err: error, requestId: traceId }, 'unforeseen');
    const row = faultTable[isPublicFault(said) ? said : 'BAD_REQUEST'];
    return {
      message: said === 'INTERNAL_SERVER_ERROR' ? row.en : message.slice(0, longestMessage),
      ...place,
      extensions: {
        retryable: row.retryable,
        messageVi: row.vi,
        ...(said !== 'INTERNAL_SERVER_ERROR' && kept),
        code: said,
        traceId,
        service: 'gateway',
      },
    };
  };
}
