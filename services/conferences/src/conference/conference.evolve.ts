import type { ConferenceEvent } from './conference.events.ts';
import type { ConferenceState } from './conference.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveConference(
  _state: ConferenceState | undefined,
  event: ConferenceEvent,
): ConferenceState {
  switch (event.type) {
    case 'ConferenceTranscribed':
      return { status: 'TRANSCRIBED', ...event.data };
    case 'ConferencePlanned':
      return { status: 'PLANNED', ...event.data };
  }
}
