import { partsAfter } from './parts-after.ts';
import type { ReorganizationEvent } from './reorganization.events.ts';
import type { ReorganizationState } from './reorganization.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveReorganization(
  state: ReorganizationState | undefined,
  event: ReorganizationEvent,
): ReorganizationState {
  if (event.type === 'ReorganizationDrafted')
    return { id: event.data.id, ...event.data.paper, status: 'DRAFT', parts: [] };
  if (!state) throw new Error(`${event.type} before it was known: ${event.data.id}`);
  switch (event.type) {
    case 'ReorganizationPartsAdded':
      return { ...state, parts: partsAfter(state.parts, event.data.parts) };
    case 'ReorganizationEnacted':
      return { ...state, status: 'ENACTED' };
    case 'ReorganizationWithdrawn':
      return { ...state, status: 'WITHDRAWN' };
  }
}
