import type { AggregateType } from '@thidua/event-kit';
import type { OrganizationEvent } from './organization.events.ts';
import { evolveOrganization } from './organization.evolve.ts';
import { publishOrganizationEvent } from './organization.publish.ts';
import { organizationRows } from './organization.rows.ts';
import type { OrganizationState } from './organization.state.ts';

/** How organizations are stored, found and told to others. */
export const organizationAggregate: AggregateType<OrganizationState, OrganizationEvent> = {
  name: 'organization',
  owner: 'organizations',
  collection: 'organizations',
  evolve: evolveOrganization,
  publish: publishOrganizationEvent,
  keys: () => ({}),
  indexes: [],
  rows: organizationRows,
  upcasters: {},
};
