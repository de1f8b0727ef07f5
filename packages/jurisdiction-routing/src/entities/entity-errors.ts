import type { GraphQLFormattedError } from 'graphql';
import { attributed, type PartAnswer, skewError, unavailableError } from '../exchange/part-answer.ts';

type AtPlace = (place: readonly [string, number]) => GraphQLFormattedError;

/**
 * The same error at the place of each entity, at most so many times: the last one says how many more it stands for
 * (`suppressed`).
 */
function atEntities(
  key: string,
  indices: readonly number[],
  most: number,
  error: AtPlace,
): GraphQLFormattedError[] {
  const errors = indices.slice(0, most).map((index) => error([key, index]));
  const last = errors.at(-1);
  const suppressed = indices.length - errors.length;
  if (suppressed === 0 || !last) return errors;
  return [...errors.slice(0, -1), { ...last, extensions: { ...last.extensions, suppressed } }];
}

/** The errors of a part at their places in the whole: index by index, as `indices` says. */
export function entityErrors(
  part: PartAnswer,
  key: string,
  indices: readonly number[],
  most: number,
): GraphQLFormattedError[] {
  const { instance, answer, unavailable, removed } = part;
  if (unavailable) return atEntities(key, indices, most, (place) => unavailableError(part, place));
  const own = (answer.errors ?? []).flatMap((error) => {
    const [, index, ...rest] = error.path ?? [];
    const place = typeof index === 'number' ? indices[index] : undefined;
    if (place !== undefined) return [attributed({ ...error, path: [key, place, ...rest] }, instance)];
    return atEntities(key, indices, most, (path) => attributed({ ...error, path }, instance));
  });
  return [
    ...own,
    ...removed.flatMap((each) =>
      atEntities(key, indices, most, (place) => skewError(instance, each, [...place, ...each.path.slice(1)])),
    ),
  ];
}
