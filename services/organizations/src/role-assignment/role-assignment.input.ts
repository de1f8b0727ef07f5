import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

const idempotencyKey = optional(text(200));

export const assignRoleInput = z.object({
  idempotencyKey,
  personId: entityId('person'),
  organizationId: entityId('organization'),
  role: text(60),
  validFrom: legalDay,
  validTo: optional(legalDay),
  basis: text(600),
});

export const endRoleInput = z.object({
  idempotencyKey,
  assignmentId: entityId('role-assignment'),
  validTo: legalDay,
});
