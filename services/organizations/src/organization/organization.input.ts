import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

const idempotencyKey = optional(text(200));
const name = text(300);
const kind = text(60);
const legalBasis = text(600);

/** Codes are compared as they are written, so they hold no spaces. */
const code = z.object({ scheme: text(20), value: text(40) });

const version = z
  .object({
    validFrom: optional(legalDay),
    validTo: optional(legalDay),
    name,
    kind,
    parentId: optional(entityId('organization')),
    codes: optional(z.array(code).max(10)),
    legalBasis: optional(legalBasis),
  })
  .transform(({ parentId: parent, codes, legalBasis: basis, ...rest }) => ({
    ...{ ...rest, parent, basis },
    codes: codes ?? [],
  }));

const organization = z.object({
  id: optional(entityId('organization')),
  versions: z
    .array(z.unknown())
    .min(1)
    .max(50)
    .pipe(z.tuple([version], version)),
  aliases: optional(z.array(name).max(20)).transform((aliases) => aliases ?? []),
});

/** As many as fit into one transaction with room to spare; a larger table comes in parts. */
const mostAtOnce = 500;

export const transcribeOrganizationsInput = z.object({
  idempotencyKey,
  organizations: z.array(organization).min(1).max(mostAtOnce),
});

export type TranscribedOrganization = z.output<typeof organization>;

export const establishOrganizationInput = z.object({
  idempotencyKey,
  name,
  kind,
  parentId: entityId('organization'),
  validFrom: legalDay,
  legalBasis,
});

export const dissolveOrganizationInput = z.object({
  idempotencyKey,
  organizationId: entityId('organization'),
  lastDay: legalDay,
  legalBasis,
});
