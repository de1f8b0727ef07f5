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
  /** As it came; without data where nothing came. Refusals by a former home are HANDOVER_IN_PROGRESS here. */
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

/** Says at a place that an instance gave no answer. */
export function unavailableError(
  { instance, unavailable }: PartAnswer,
  path: AnswerPath,
  more: ErrorDetails = {},
): GraphQLFormattedError {
  const outcome = unavailable?.reason === 'TIMEOUT' ? { timedOut: true } : {};
  return routingError('JURISDICTION_UNAVAILABLE', path, { ...whose(instance), ...outcome, ...more });
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

/** Says that an instance refused since the home of a unit is changing. */
export function handOverError(instance: Instance, path: AnswerPath | undefined): GraphQLFormattedError {
  return routingError('HANDOVER_IN_PROGRESS', path, whose(instance));
}

/** An error of an instance among those of others: it says whose it is. */
export function attributed(error: GraphQLFormattedError, { jurisdiction }: Instance): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, jurisdiction } };
}
