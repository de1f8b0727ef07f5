import type { AggregateType } from '@thidua/event-kit';
import { folded } from './folded.ts';
import { codeKey } from './organization.commands.ts';
import type { OrganizationEvent } from './organization.events.ts';
import { evolveOrganization } from './organization.evolve.ts';
import { publishOrganizationEvent } from './organization.publish.ts';
import type { OrganizationState } from './organization.state.ts';

/** How organizations are stored, found and told to others. */
export const organizationAggregate: AggregateType<OrganizationState, OrganizationEvent> = {
  name: 'organization',
  owner: 'organizations',
  collection: 'organizations',
  evolve: evolveOrganization,
  publish: publishOrganizationEvent,
  keys: ({ versions }) => {
    const held = versions.flatMap(({ codes, validFrom }) =>
      codes.map(({ scheme, value }) => ({ code: codeKey(scheme, value), from: validFrom ?? '' })),
    );
    return {
      // In step with `state.versions`: the list of a day is sorted and searched by the name of that day.
      names: versions.map(({ name }) => folded(name)),
      ...(held.length > 0 && {
        codes: [...new Set(held.map(({ code }) => code))],
        codeStarts: held.map(({ code, from }) => `${code}@${from}`),
      }),
    };
  },
  indexes: [
    { keys: { 'state.versions.parent': 1 } },
    { keys: { 'state.versions.level': 1 } },
    { keys: { 'state.versions.kind': 1 } },
    { keys: { 'keys.codes': 1 } },
    // Rules see a code that is held already; this stops two that take it from the same day at the same time.
    { keys: { 'keys.codeStarts': 1 }, unique: true, where: { 'keys.codeStarts': { $exists: true } } },
  ],
  upcasters: {},
};
