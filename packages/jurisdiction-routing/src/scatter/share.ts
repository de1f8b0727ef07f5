import type { GraphQLFormattedError } from 'graphql';
import type { RootField } from '../compile/compiled-operation.ts';
import type { PartAnswer } from '../exchange/part-answer.ts';
import { errorsAbout, skewAbout } from '../query/field-answer.ts';

/** What one instance answered to a scattered field. */
export interface Share {
  /** The field's response key. */
  readonly key: string;
  readonly part: PartAnswer;
  /** Null: it has nothing to add, or its part is missing. */
  readonly value: unknown;
  readonly isMissing: boolean;
  /** The instance was asked for it, and answered: with its part, or why there is none. */
  readonly isHeard: boolean;
  readonly errors: readonly GraphQLFormattedError[];
  readonly skew: readonly GraphQLFormattedError[];
}

/** A root field that all instances answer together: `scatter` is set. */
export type ScatteredField = RootField & { readonly scatter: NonNullable<RootField['scatter']> };

/** Reads it out of an answer. */
export function shareOf(part: PartAnswer, key: string): Share {
  const value = part.answer.data?.[key] ?? null;
  const errors = errorsAbout(part, key);
  const unasked = part.removed.some(({ path }) => path.length === 1 && path[0] === key);
  const isMissing = value === null && (!part.answer.data || errors.length > 0 || unasked);
  const isHeard = !part.unavailable && !part.refusal && !unasked;
  return { key, part, value, isMissing, isHeard, errors, skew: skewAbout(part, key) };
}
