import { can } from '@thidua/auth-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { OrganizationQueries } from '../organization/organization.queries.ts';

/** Those of the organizations where the caller may read who holds what. */
export async function whereAssignmentsAreReadable(
  all: readonly string[],
  caller: Pick<BaseContext, 'ability' | 'clock'>,
  organizations: Pick<OrganizationQueries, 'pathOf'>,
): Promise<string[]> {
  const ability = await caller.ability();
  if (ability.rulesFor('read-assignment', 'RoleAssignment').length === 0) return [];
  const allowed = await Promise.all(
    all.map(async (organization) => {
      const path = await organizations.pathOf(organization, caller.clock.today());
      return can(ability, 'read-assignment', 'RoleAssignment', { organization, path });
    }),
  );
  return all.filter((_organization, index) => allowed[index]);
}
