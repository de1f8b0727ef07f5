import { type Decision, reject } from '@thidua/domain-kit';
import type { AnswerDifficulty, DifficultyCommand, RaiseDifficulty } from './difficulty.commands.ts';
import type { DifficultyEvent } from './difficulty.events.ts';
import type { DifficultyState } from './difficulty.state.ts';
import { checkAnswer } from './rules/check-answer.ts';
import { checkRaised } from './rules/check-raised.ts';

/** The rules of the difficulty aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideDifficulty(
  command: DifficultyCommand,
  state: DifficultyState | undefined,
): Decision<DifficultyEvent> {
  return command.type === 'RaiseDifficulty' ? raise(command, state) : answer(command, state);
}

function raise({ data }: RaiseDifficulty, state: DifficultyState | undefined): Decision<DifficultyEvent> {
  const { id, content, entry, plan } = data;
  if (state) return reject('DIFFICULTY_EXISTS', { params: { id } });
  const { issuerId } = plan;
  return checkRaised(data) ?? [{ type: 'DifficultyRaised', data: { id, content, issuerId, entry } }];
}

function answer({ data }: AnswerDifficulty, state: DifficultyState | undefined): Decision<DifficultyEvent> {
  const { id } = data;
  if (!state) return reject('DIFFICULTY_UNKNOWN', { path: ['difficultyId'], params: { id } });
  const { campaignId, organizationId } = state.content;
  return (
    checkAnswer(data, state) ?? [
      { type: 'DifficultyAnswered', data: { id, campaignId, organizationId, answer: data.answer } },
    ]
  );
}
