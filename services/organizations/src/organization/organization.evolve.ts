import type { OrganizationEvent } from './organization.events.ts';
import type { OrganizationState, OrganizationVersion } from './organization.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveOrganization(
  state: OrganizationState | undefined,
  event: OrganizationEvent,
): OrganizationState {
  switch (event.type) {
    case 'OrganizationTranscribed':
      return { ...event.data, dissolved: false };
    case 'OrganizationEstablished':
      return { id: event.data.id, versions: [event.data.version], dissolved: false };
    case 'OrganizationDissolved': {
      if (!state) throw new Error(`dissolved before it was known: ${event.data.id}`);
      const last = { ...(state.versions.at(-1) ?? state.versions[0]), validTo: event.data.validTo };
      return { ...state, versions: closed(state.versions, last), dissolved: true };
    }
  }
}

function closed(
  [first, ...rest]: OrganizationState['versions'],
  last: OrganizationVersion,
): OrganizationState['versions'] {
  return rest.length === 0 ? [last] : [first, ...rest.slice(0, -1), last];
}
