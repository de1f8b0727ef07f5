import {
  type EventStore,
  type KeysetOrder,
  type KeysetPage,
  type KeysetRequest,
  snapshotsOf,
} from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { OrganizationQueries } from '../organization/organization.queries.ts';
import { roleAssignmentAggregate } from './role-assignment.aggregate.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';
import { whereAssignmentsAreReadable } from './where-readable.ts';

/** Reads of this module for one request. */
export interface RoleAssignmentQueries {
  /** A person's assignments, as far as the caller may see them. */
  page(person: string, request: Omit<KeysetRequest, 'filter'>): Promise<KeysetPage<RoleAssignmentState>>;
  /** For rules only, whoever asks: null if there is none. */
  known(id: string): Promise<RoleAssignmentState | null>;
  /** For rules only: one person's assignments of one role at one organization. */
  held(wanted: Pick<RoleAssignmentState, 'person' | 'organization' | 'role'>): Promise<RoleAssignmentState[]>;
}

export const newestFirst: KeysetOrder = [{ path: 'state.validFrom', direction: -1 }];

export function createRoleAssignmentQueries(
  store: EventStore,
  caller: Pick<BaseContext, 'personId' | 'ability' | 'clock'>,
  organizations: Pick<OrganizationQueries, 'pathOf'>,
): RoleAssignmentQueries {
  const assignments = snapshotsOf(store, roleAssignmentAggregate);

  /** Of the organizations where the person has roles, those where the caller may read them. */
  const readable = async (person: string): Promise<string[]> => {
    const all = await assignments.distinct('state.organization', { 'state.person': person });
    return whereAssignmentsAreReadable(all, caller, organizations);
  };

  return {
    async page(person, request) {
      const own = person === caller.personId;
      const visible = own ? {} : { 'state.organization': { $in: await readable(person) } };
      return assignments.page({ filter: { 'state.person': person, ...visible }, ...request });
    },
    known: (id) => assignments.byId(id),
    async held({ person, organization, role }) {
      const wanted = { 'state.person': person, 'state.organization': organization, 'state.role': role };
      return assignments.byIds(await assignments.distinct('_id', wanted));
    },
  };
}
