import { z } from 'zod';
import { entityId, legalDay } from '../contract.ts';

/** The dated attributes of an organization; the versions of one organization do not overlap. */
export const organizationVersion = z.object({
  validFrom: legalDay.nullable(),
  validTo: legalDay.nullable(),
  name: z.string(),
  kind: z.string(),
  level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']).nullable(),
  parent: entityId.nullable(),
  /** The act of law by which the version began; null where none is recorded. */
  basis: z.string().nullable(),
  codes: z.array(z.object({ scheme: z.string(), value: z.string() })),
});
