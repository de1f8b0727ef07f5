import type { DifficultyEvent } from './difficulty.events.ts';
import type { DifficultyState } from './difficulty.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveDifficulty(
  state: DifficultyState | undefined,
  event: DifficultyEvent,
): DifficultyState {
  if (event.type === 'DifficultyRaised') return { ...event.data, answers: [] };
  if (!state) throw new Error(`answered before it was raised: ${event.data.id}`);
  return { ...state, answers: [...state.answers, event.data.answer] };
}
