import type { GraphQLFormattedError } from 'graphql';
import type { Instance } from '../directory/home-directory.ts';
import { type PartAnswer, skewError, unavailableError } from '../exchange/part-answer.ts';

/** What came of one root field. */
export interface FieldAnswer {
  readonly value: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** Instances whose part is missing in it. */
  readonly missing: readonly Instance[];
}

/**
 * The errors that an instance answered about a root field; those of no field are about each. Locations are left out:
 * they are of a text that nobody else knows.
 */
export function errorsAbout({ answer }: PartAnswer, key: string): GraphQLFormattedError[] {
  return (answer.errors ?? [])
    .filter(({ path }) => !path || path[0] === key)
    .map(({ message, path = [key], extensions }) => ({ message, path, ...(extensions && { extensions }) }));
}

/** What an older instance was not asked for below a root field. */
export function skewAbout({ instance, removed }: PartAnswer, key: string): GraphQLFormattedError[] {
  return removed.filter(({ path }) => path[0] === key).map((each) => skewError(instance, each, [key]));
}

/** The answer to a field with one home. */
export function singleAnswer(
  part: PartAnswer,
  key: string,
  type: 'query' | 'mutation' = 'query',
): FieldAnswer {
  const { instance, answer, unavailable } = part;
  if (unavailable) {
    const { mayHaveRun } = unavailable;
    // What may have run must not be repeated by somebody who does not know.
    const details = type === 'mutation' ? { mayHaveRun, retryable: !mayHaveRun } : {};
    return { value: null, errors: [unavailableError(part, [key], details)], missing: [instance] };
  }
  const value = answer.data?.[key] ?? null;
  return { value, errors: [...errorsAbout(part, key), ...skewAbout(part, key)], missing: [] };
}
