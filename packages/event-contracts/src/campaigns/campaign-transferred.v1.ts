import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** What an organization that ended held of a plan went over to its successors: who answers for the plan from then on. */
export const campaignTransferredV1 = contract(
  'campaigns',
  'campaign-transferred.v1',
  z.object({
    id: entityId,
    effectiveOn: legalDay,
    custodians: z
      .array(
        z.object({
          organization: entityId,
          /** Whether it answers for all of the plan that is no task. */
          leads: z.boolean(),
          /** Its tasks, by their 1-based orders. */
          taskOrders: z.array(z.number().int().positive()),
        }),
      )
      .min(1),
  }),
  {
    id: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    effectiveOn: '2025-07-01',
    custodians: [
      { organization: 'organization.bcdefghi', leads: true, taskOrders: [1, 3] },
      { organization: 'organization.cdefghij', leads: false, taskOrders: [2] },
    ],
  },
);
