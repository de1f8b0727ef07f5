import type { GraphQLFormattedError } from 'graphql';
import { type AnswerPath, type ErrorDetails, routingError } from '../answer/routing-error.ts';
import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import type { Instance } from '../directory/home-directory.ts';
import type { Removed } from '../skew/fit-part.ts';
import type { InstanceUnavailable } from '../transport/instance-unavailable.ts';
import type { OwnerRefusal } from './owner-refusal.ts';

/** What one instance answered to its share of an operation. */
export interface PartAnswer {
  readonly instance: Instance;
  /** As it came; without data where nothing came. Refusals are in the words for clients here. */
  readonly answer: GraphQLAnswer;
  /** Set where nothing came. */
  readonly unavailable: InstanceUnavailable | null;
  /** Set where the instance is not the one to ask. */
  readonly refusal: OwnerRefusal | null;
  /** Root fields that it refused so; null: the whole request. */
  readonly refusedAt: ReadonlySet<string | number | null>;
  /** Fields that it was not asked for, since it does not have them. */
  readonly removed: readonly Removed[];
}

const whose = ({ jurisdiction, logical }: Instance): ErrorDetails => ({ jurisdiction, logical });

/** Says at a place that an instance gave no answer, or none in time for the others. */
export function unavailableError(
  { instance, unavailable }: PartAnswer,
  path: AnswerPath,
  more: ErrorDetails = {},
): GraphQLFormattedError {
  const { reason } = unavailable ?? {};
  const outcome = reason === 'TIMEOUT' ? { timedOut: true } : {};
  const code = reason === 'BEHIND' ? 'JURISDICTION_BEHIND' : 'JURISDICTION_UNAVAILABLE';
  return routingError(code, path, { ...whose(instance), ...outcome, ...more });
}

/** Says at a place that an older instance was not asked for a field. */
export function skewError(
  instance: Instance,
  { coordinate }: Removed,
  path: AnswerPath,
): GraphQLFormattedError {
  const { schemaVersion } = instance;
  return routingError('SCHEMA_SKEW', path, { ...whose(instance), coordinate, schemaVersion });
}

/** Says that an instance refused: it has not heard of the newest homes, or the home of a unit is changing. */
export function refusalError(
  instance: Instance,
  { code }: OwnerRefusal,
  path: AnswerPath | undefined,
): GraphQLFormattedError {
  const told = code === 'BEHIND' ? 'JURISDICTION_BEHIND' : 'HANDOVER_IN_PROGRESS';
  return routingError(told, path, whose(instance));
}

/** An error of an instance among those of others: it says whose it is. */
export function attributed(error: GraphQLFormattedError, { jurisdiction }: Instance): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, jurisdiction } };
}
