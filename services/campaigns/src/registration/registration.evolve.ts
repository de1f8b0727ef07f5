import type { RegistrationEvent } from './registration.events.ts';
import type { RegistrationState } from './registration.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveRegistration(
  state: RegistrationState | undefined,
  event: RegistrationEvent,
): RegistrationState {
  switch (event.type) {
    case 'RegisteredForCampaign':
      return { ...event.data, progress: [] };
    case 'ProgressReported': {
      if (!state) throw new Error(`progress before registration: ${event.data.id}`);
      return { ...state, progress: [...state.progress, event.data.progress] };
    }
  }
}
