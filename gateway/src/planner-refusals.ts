import type { ApolloServerPlugin } from '@apollo/server';

const codes: Readonly<Record<string, string>> = {
  INVALID_GRAPHQL: 'GRAPHQL_VALIDATION_FAILED',
  QUERY_PLAN_COMPLEXITY_EXCEEDED: 'GRAPHQL_VALIDATION_FAILED',
};

/**
 * What the planner refuses is the client's query, though it is found only after validation: several operations
 * without a name, a kind of operation that the graph has not, a query too complex to plan. Apollo Server would
 * send such an answer as 500.
 */
export const plannerRefusals: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response }) => {
      const refused = errors?.length && errors.every(({ extensions }) => publicCodeOf(extensions['code']));
      if (refused && response.http.status === 500) response.http.status = 400;
    },
  }),
};

/** The code that clients read for a planner's code; undefined for any other. */
export function publicCodeOf(code: unknown): string | undefined {
  return typeof code === 'string' ? codes[code] : undefined;
}
