import { entityId, legalDay, longText, optional, period, text } from '@thidua/federation-kit';
import { z } from 'zod';

/** As long as a plan may write it (`campaign.input.ts`): what is mentioned can be catalogued. */
const title = text(1000);
const phrase = text(600);
const line = z.number().int().min(1).max(100_000);
const source = optional(z.object({ text: longText(8000), line: optional(line), lineTo: optional(line) }));
const alias = z.object({ text: title, source });
const idempotencyKey = optional(text(200));

export const catalogueMovementInput = z.object({
  idempotencyKey,
  id: optional(entityId('movement')),
  issuerId: entityId('organization'),
  title,
  aliases: z
    .array(alias)
    .max(50)
    .nullish()
    .transform((aliases) => aliases ?? []),
  planNumber: optional(text(60)),
  planIssuedOn: optional(legalDay),
  period: optional(period).transform((days) => days ?? { from: null, to: null }),
  launchedBy: optional(phrase),
  legalBasis: optional(phrase),
  source,
  isConfirmed: z.boolean(),
});

export const addMovementAliasInput = z.object({ idempotencyKey, movementId: entityId('movement'), alias });
