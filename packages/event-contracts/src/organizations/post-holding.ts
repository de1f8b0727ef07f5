import { z } from 'zod';
import { entityId, legalDay } from '../contract.ts';

/** Who holds which post of which organization; the end is exclusive, null while it is open. */
export const postHolding = z.object({
  id: entityId,
  organization: entityId,
  person: entityId,
  title: z.string(),
  kind: z.string(),
  validFrom: legalDay,
  validTo: legalDay.nullable(),
});

export const postHoldingSample: z.output<typeof postHolding> = {
  id: 'post.abcdefgh.01970000-0000-7000-8000-000000000007',
  organization: 'organization.abcdefgh.01970000-0000-7000-8000-000000000004',
  person: 'person.abcdefgh.01970000-0000-7000-8000-000000000002',
  title: 'Ủy viên Hội đồng Thi đua - Khen thưởng phường',
  kind: 'uy-vien',
  validFrom: '2025-07-10',
  validTo: '2030-07-10',
};
