import type { OrganizationEvent } from './organization.events.ts';
import type { OrganizationState, OrganizationVersion } from './organization.state.ts';

const withoutHistory = { predecessors: [], successors: [], end: null } as const;

/** The state after an event. Never refuses: what happened, happened. */
export function evolveOrganization(
  state: OrganizationState | undefined,
  event: OrganizationEvent,
): OrganizationState {
  switch (event.type) {
    case 'OrganizationTranscribed':
      return { ...event.data, ...withoutHistory };
    case 'OrganizationEstablished':
      return { id: event.data.id, versions: [event.data.version], aliases: [], ...withoutHistory };
    case 'OrganizationDissolved': {
      if (!state) throw new Error(`dissolved before it was known: ${event.data.id}`);
      const last = { ...(state.versions.at(-1) ?? state.versions[0]), validTo: event.data.validTo };
      const end = { basis: event.data.legalBasis, isBound: false };
      return { ...state, versions: closed(state.versions, last), end };
    }
    case 'OrganizationReorganized':
      return event.data.after;
  }
}

/** The same versions, the last one replaced. */
export function closed(
  [first, ...rest]: OrganizationState['versions'],
  last: OrganizationVersion,
): OrganizationState['versions'] {
  return rest.length === 0 ? [last] : [first, ...rest.slice(0, -1), last];
}
