import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

export const recordSuccessionInput = z.object({
  idempotencyKey: optional(text(200)),
  fromId: entityId('organization'),
  toId: entityId('organization'),
  share: z.enum(['FULL', 'PARTIAL']),
  subAreas: optional(text(300)),
  effectiveOn: legalDay,
  legalBasis: text(600),
  ends: optional(z.boolean()).transform((ends) => ends ?? false),
});
