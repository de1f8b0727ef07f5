import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** A person holds a role at an organization from a day on; the end is exclusive, null while it is open. */
export const roleAssignedV1 = contract(
  'organizations',
  'role-assigned.v1',
  z.object({
    id: entityId,
    person: entityId,
    organization: entityId,
    role: z.string(),
    validFrom: legalDay,
    validTo: legalDay.nullable(),
  }),
  {
    id: 'role-assignment.abcdefgh.01970000-0000-7000-8000-000000000001',
    person: 'person.abcdefgh.01970000-0000-7000-8000-000000000002',
    organization: 'organization.abcdefgh',
    role: 'archivist',
    validFrom: '2025-01-01',
    validTo: null,
  },
);
