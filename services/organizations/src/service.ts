import { rolesProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { openConferencesProjection } from './open-work/open-conferences.projection.ts';
import { openPlansProjection } from './open-work/open-plans.projection.ts';
import { openProposalsProjection } from './open-work/open-proposals.projection.ts';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { postAggregate } from './post/post.aggregate.ts';
import { reorganizationAggregate } from './reorganization/reorganization.aggregate.ts';
import { roleAssignmentAggregate } from './role-assignment/role-assignment.aggregate.ts';

/** What the write path and the command-line tools must know of this service. */
export const organizationsService: ServiceDefinition = {
  logical: 'organizations',
  aggregates: [organizationAggregate, roleAssignmentAggregate, postAggregate, reorganizationAggregate],
  projections: [rolesProjection, openPlansProjection, openProposalsProjection, openConferencesProjection],
};
