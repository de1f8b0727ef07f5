import { z } from 'zod';
import { contract, entityId, legalDay, organizationOn } from '../contract.ts';

/**
 * Somebody is proposed for an award for one achievement under a plan. It is not public: who hears of it keeps no more
 * than the work in hand needs. A `v2` with less would be a dead letter to earlier releases.
 */
export const awardProposedV1 = contract(
  'awards',
  'award-proposed.v1',
  z.object({
    id: entityId,
    campaign: entityId,
    movementOrder: z.number().int().positive().nullable(),
    proposer: organizationOn,
    nominee: entityId,
    form: z.string(),
    achievement: z.object({ from: legalDay, to: legalDay }),
  }),
  {
    id: 'award-proposal.abcdefgh.01970000-0000-7000-8000-000000000004',
    campaign: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    movementOrder: 13,
    proposer: { id: 'organization.abcdefgh', asOf: '2025-05-20' },
    nominee: 'organization.bcdefghi',
    form: 'giay-khen',
    achievement: { from: '2021-01-01', to: '2025-05-01' },
  },
);
