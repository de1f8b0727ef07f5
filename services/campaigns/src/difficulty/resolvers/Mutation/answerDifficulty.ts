import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { ensureKnown, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeAnswer, holdersOf } from '../../answerers.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { gatherNamed, referencesOf } from '../../difficulty.facts.ts';
import { answerDifficultyInput } from '../../difficulty.input.ts';

export const answerDifficulty: NonNullable<MutationResolvers['answerDifficulty']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(answerDifficultyInput, args.input);
  if (!input.ok) return input.refusal;
  const { difficultyId: id, answeredOn, words, forwardedToId } = input.value;
  // One that the caller may not see is not there.
  const found = await context.difficulties.find(id);
  if (!found) return refuse(reject('DIFFICULTY_UNKNOWN', { path: ['difficultyId'], params: { id } }));
  const authorized = await authorizeAnswer(context, found, answeredOn);
  if (isRejection(authorized)) return refuse(authorized);
  const namings = [{ id: forwardedToId, path: ['forwardedToId'] }];
  const unknown = await ensureKnown(context, referencesOf(namings));
  if (unknown) return refuse(unknown);

  const { actor, entry, answererId } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: answeredOn });
  const answer = { answeredOn, words, answererId, forwardedToId, entry };
  const command = async () => {
    const [holders, named] = await Promise.all([holdersOf(context, found), gatherNamed(context, namings)]);
    const data = { id, answer, holders, named, today: context.clock.today() };
    return { type: 'AnswerDifficulty' as const, data };
  };
  const difficulty = await carryOut(context, id, command, write);
  return isRejection(difficulty) ? refuse(difficulty) : { __typename: 'AnswerDifficultySuccess', difficulty };
};
