import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { roleAssignmentAggregate } from './role-assignment/role-assignment.aggregate.ts';

/** What the write path and the command-line tools must know of this service. */
export const organizationsService: ServiceDefinition = {
  logical: 'organizations',
  aggregates: [organizationAggregate, roleAssignmentAggregate],
  projections: [directoryProjection],
};
