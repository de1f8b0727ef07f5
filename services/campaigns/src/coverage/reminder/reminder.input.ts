import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { dutyKinds } from '../../plan/plan-terms.ts';

export const remindMissingInput = z.object({
  idempotencyKey: optional(text(200)),
  campaignId: entityId('campaign'),
  duty: z.enum(dutyKinds),
  dutyOrder: optional(z.number().int().min(1).max(100)),
  remindedOn: legalDay,
});
