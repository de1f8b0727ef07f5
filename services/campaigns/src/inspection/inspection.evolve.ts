import type { InspectionEvent } from './inspection.events.ts';
import type { InspectionState } from './inspection.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export const evolveInspection = (
  _state: InspectionState | undefined,
  { data }: InspectionEvent,
): InspectionState => data;
