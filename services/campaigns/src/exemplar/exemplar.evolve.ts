import type { ExemplarEvent } from './exemplar.events.ts';
import type { ExemplarState } from './exemplar.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveExemplar(state: ExemplarState | undefined, event: ExemplarEvent): ExemplarState {
  if (event.type === 'ExemplarNominated') {
    const { id, entry } = event.data;
    const { evidence, ...content } = event.data.content;
    const { organizationId, nominatedOn: day } = content;
    const found = { stage: 'DISCOVERED', day, organizationId, evidence, places: [], entry } as const;
    return { id, content, stages: [found], withdrawal: null };
  }
  if (!state) throw new Error(`${event.type} before ExemplarNominated: ${event.data.id}`);
  if (event.type === 'ExemplarAdvanced') return { ...state, stages: [...state.stages, event.data.reached] };
  const { withdrawnOn, reason, entry } = event.data;
  return { ...state, withdrawal: { withdrawnOn, reason, entry } };
}
