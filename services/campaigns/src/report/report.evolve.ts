import type { ReportEvent } from './report.events.ts';
import type { ReportState } from './report.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveReport(state: ReportState | undefined, event: ReportEvent): ReportState {
  if (event.type === 'ReportSubmitted') return { ...event.data, assessments: [] };
  if (!state) throw new Error(`${event.type} before ReportSubmitted: ${event.data.id}`);
  return { ...state, assessments: [...state.assessments, event.data.assessment] };
}
