import { readPeople } from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inTurn, type LoadStep } from './load-step.ts';

const assignRole = `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { ${refusalFields} } }`;

/** The one whose role the organizations service itself enters at its first start. */
export const administratorAlias = 'administrator';
export const archivistAlias = 'archivist';

/** The roles of the invented persons; `only` keeps those of one. */
export function roles(label: string, wanted: (alias: string) => boolean): LoadStep {
  const items = readPeople()
    .filter(({ alias }) => wanted(alias))
    .flatMap(({ alias, id, roles: held }) =>
      held.map(({ role, organization, validFrom, validTo }) => ({
        what: `${alias}: ${role}`,
        as: 'administrator' as const,
        mutation: assignRole,
        input: {
          idempotencyKey: `sample/${id}/${role}/${organization}/${validFrom}`,
          personId: id,
          organizationId: `organization.${organization}`,
          role,
          validFrom,
          validTo,
          basis: 'Dữ liệu mẫu (infra/samples/people.yaml)',
        },
      })),
    );
  return { label, waves: inTurn(items) };
}
