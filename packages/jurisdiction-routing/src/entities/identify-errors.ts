import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import { idOf } from './group-by-home.ts';

/**
 * Lets errors in entities say whose they are (`extensions.entityId`): where entities of several types were asked for,
 * the path that Apollo Gateway makes of an index may be another row's.
 */
export function identifyErrors(
  answer: GraphQLAnswer,
  representations: readonly unknown[],
  entityKeys: ReadonlyMap<string, readonly string[]>,
): GraphQLAnswer {
  if (!answer.errors) return answer;
  const errors = answer.errors.map((error) => {
    const index = error.path?.[1];
    const entityId = typeof index === 'number' ? idOf(representations[index], entityKeys) : null;
    if (typeof entityId !== 'string') return error;
    return { ...error, extensions: { ...error.extensions, entityId } };
  });
  return { ...answer, errors };
}
