import type { EventStore } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { Kinds } from './kinds/kind.ts';
import { createOrganizationQueries, type OrganizationQueries } from './organization/organization.queries.ts';
import {
  createRoleAssignmentQueries,
  type RoleAssignmentQueries,
} from './role-assignment/role-assignment.queries.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly organizations: OrganizationQueries;
  readonly roleAssignments: RoleAssignmentQueries;
  readonly kinds: Kinds;
}

/** The context of one request. */
export function createContext(base: BaseContext, store: EventStore, kinds: Kinds): Context {
  const organizations = createOrganizationQueries(store);
  const roleAssignments = createRoleAssignmentQueries(store, base, organizations);
  return { ...base, organizations, roleAssignments, kinds };
}
