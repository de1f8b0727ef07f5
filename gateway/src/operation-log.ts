import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './gateway-context.ts';

/** Names the operation and the codes of its errors in the request's log line. No variable, no message. */
export const operationLog: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName, operation }) => {
      contextValue.logged['operation'] = operationName ?? operation?.operation;
    },
    didEncounterErrors: async ({ contextValue, errors }) => {
      contextValue.logged['errors'] = [...new Set(errors.map(({ extensions }) => extensions['code']))];
    },
  }),
};
