import { reject, type Rejection } from '@thidua/domain-kit';
import { checkInForce } from '../../acts-on-plans/check-act-day.ts';
import type { AnswerDifficulty } from '../difficulty.commands.ts';
import { type DifficultyState, forwardedTo, stageOf } from '../difficulty.state.ts';

/** It is answered once, by whom it lies with; on the way it may be forwarded, to others who were there that day. */
export function checkAnswer(
  { answer, holders, named, today }: AnswerDifficulty['data'],
  state: DifficultyState,
): Rejection | null {
  const last = state.answers.at(-1);
  if (last && stageOf(state) === 'ANSWERED')
    return reject('DIFFICULTY_ANSWERED', { path: ['difficultyId'], params: { day: last.answeredOn } });
  // It may have been forwarded, or its campaign handed on, since the answerer was authorized.
  const target = forwardedTo(state);
  const answerers = target === null ? holders : [target];
  if (!answerers.includes(answer.answererId))
    return reject('DIFFICULTY_LIES_ELSEWHERE', {
      path: ['difficultyId'],
      params: { ids: answerers.join(', ') },
    });
  return (
    checkAnsweredOn(answer.answeredOn, last?.answeredOn ?? state.content.raisedOn, today) ??
    checkTarget(answer, state) ??
    checkInForce(named, answer.answeredOn)
  );
}

function checkAnsweredOn(day: string, earliest: string, today: string): Rejection | null {
  const path = ['answeredOn'];
  if (day > today) return reject('ACT_IN_THE_FUTURE', { path, params: { day } });
  return day < earliest ? reject('ANSWERED_TOO_EARLY', { path, params: { day, earliest } }) : null;
}

function checkTarget(
  { answererId, forwardedToId }: AnswerDifficulty['data']['answer'],
  { content }: DifficultyState,
): Rejection | null {
  if (forwardedToId === null) return null;
  const isBack = forwardedToId === answererId || forwardedToId === content.organizationId;
  if (!isBack) return null;
  return reject('FORWARDED_BACK', { path: ['forwardedToId'], params: { id: forwardedToId } });
}
