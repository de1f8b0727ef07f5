import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from './gateway-context.ts';

/**
 * Gives each error of an answer the request's id as its trace id, names the operation in the request's log
 * line, and logs what nobody foresaw with its cause.
 */
export function answerPlugin(log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, operationName, operation }) => {
        contextValue.logged['operation'] = operationName ?? operation?.operation;
      },
      didEncounterErrors: async ({ contextValue, errors }) => {
        contextValue.logged['errors'] = [
          ...new Set(errors.map(({ extensions }) => extensions['code'] ?? 'UNFORESEEN')),
        ];
        const unforeseen = errors.find(({ extensions }) => extensions['code'] === undefined);
        if (unforeseen) log.error({ requestId: contextValue.requestId, err: unforeseen }, 'unforeseen');
      },
      willSendResponse: async ({ contextValue, response }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { traceId: contextValue.requestId, ...error.extensions },
        }));
      },
    }),
  };
}
