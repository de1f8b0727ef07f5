import type { GraphQLFormattedError } from 'graphql';

/** What an instance answers, and what the gateway is answered. */
export interface GraphQLAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** An answer with its errors, if there are any. */
export function answerOf(
  data: Record<string, unknown> | null,
  errors: readonly GraphQLFormattedError[],
): GraphQLAnswer {
  return errors.length > 0 ? { data, errors } : { data };
}
