import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** A campaign ended: its last day passed, or the event that ends it came. */
export const campaignClosedV1 = contract(
  'campaigns',
  'campaign-closed.v1',
  z.object({ id: entityId, closedOn: legalDay, endedWith: z.string().nullable() }),
  {
    id: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    closedOn: '2025-12-31',
    endedWith: null,
  },
);
