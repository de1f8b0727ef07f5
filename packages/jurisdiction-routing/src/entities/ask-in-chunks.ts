import { answerOf } from '../answer/graphql-answer.ts';
import type { PartAnswer } from '../exchange/part-answer.ts';
import type { HomeGroup } from './group-by-home.ts';

/**
 * Asks one home for its references, at most so many in a request, and makes the answers one. Where a chunk has no
 * answer, the home has given none.
 */
export async function askInChunks(
  group: HomeGroup,
  key: string,
  most: number,
  ask: (chunk: HomeGroup) => Promise<PartAnswer>,
): Promise<PartAnswer> {
  const { indices } = group;
  if (indices.length <= most) return ask(group);
  const starts = Array.from({ length: Math.ceil(indices.length / most) }, (_, at) => at * most);
  const parts = await Promise.all(
    starts.map(async (start) => {
      const chunk = { ...group, indices: indices.slice(start, start + most) };
      return movedBy(start, await ask(chunk));
    }),
  );
  // A refusal before a failure: it passes.
  const refused = parts.find(({ refusal }) => refusal);
  const failed = [refused, ...parts].find((part) => part && !part.answer.data);
  return failed ?? parts.reduce((before, part) => joined(before, part, key));
}

function joined(before: PartAnswer, part: PartAnswer, key: string): PartAnswer {
  const both = [before, part].map(({ answer }) => answer);
  const entities = both.flatMap(({ data }) => data?.[key] as readonly unknown[]);
  const errors = both.flatMap((answer) => answer.errors ?? []);
  return { ...(before.refusal ? before : part), answer: answerOf({ [key]: entities }, errors) };
}

/** The errors of a chunk at the places that its references have among all of the home. */
function movedBy(start: number, part: PartAnswer): PartAnswer {
  const { errors } = part.answer;
  if (!errors) return part;
  const moved = errors.map((error) => {
    const [root, index, ...rest] = error.path ?? [];
    const isAtEntity = root !== undefined && typeof index === 'number';
    return isAtEntity ? { ...error, path: [root, start + index, ...rest] } : error;
  });
  return { ...part, answer: { ...part.answer, errors: moved } };
}
