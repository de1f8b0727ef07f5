import type { RegistrationEvent } from './registration.events.ts';
import { progressAfter, progressAtStart } from './registration.progress.ts';
import type { RegistrationState } from './registration.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveRegistration(
  state: RegistrationState | undefined,
  event: RegistrationEvent,
): RegistrationState {
  switch (event.type) {
    case 'RegisteredForCampaign':
      return { ...event.data, ...progressAtStart(event.data.content) };
    case 'ProgressReported': {
      if (!state) throw new Error(`progress before registration: ${event.data.id}`);
      return { ...state, ...progressAfter(state, event.data.progress) };
    }
  }
}
