import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type RoutingCode, routingMessages } from './routing-messages.ts';

/** Values that a message names, and that its extensions carry; a list reads `a, b`. */
export type ErrorDetails = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

export type AnswerPath = readonly (string | number)[];

/** An error of routing itself, as it stands in an answer. */
export function routingError(
  code: RoutingCode,
  path: AnswerPath | undefined,
  details: ErrorDetails,
): GraphQLFormattedError {
  const { en, vi, retryable } = routingMessages[code];
  return {
    message: fill(en, details),
    ...(path && { path }),
    extensions: { code, retryable, messageVi: fill(vi, details), ...details },
  };
}

/** A field that instances cannot answer together. */
export function notMergeable(what: string, why: string): GraphQLError {
  return toThrow(routingError('NOT_MERGEABLE', undefined, { what, why }));
}

/** An operation for which there is no rule who answers it. */
export function notRoutable(why: string): GraphQLError {
  return toThrow(routingError('NOT_ROUTABLE', undefined, { why }));
}

/** A directory that cannot tell a home, as one that was never reached. */
export function homeUnknown(logical: string, cause: unknown): GraphQLError {
  const originalError = cause instanceof Error ? cause : null;
  return toThrow(routingError('HOME_UNKNOWN', undefined, { logical }), originalError);
}

function toThrow(
  { message, extensions }: GraphQLFormattedError,
  originalError: Error | null = null,
): GraphQLError {
  return new GraphQLError(message, { extensions: extensions ?? {}, originalError });
}

function fill(message: string, details: ErrorDetails): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
