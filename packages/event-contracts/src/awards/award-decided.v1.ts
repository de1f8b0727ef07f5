import { z } from 'zod';
import { contract, entityId, legalDay, organizationOn } from '../contract.ts';

/** The authority decided on a proposal: granted with a numbered decision, or refused. */
export const awardDecidedV1 = contract(
  'awards',
  'award-decided.v1',
  z.object({
    id: entityId,
    campaign: entityId,
    movementOrder: z.number().int().positive().nullable(),
    nominee: entityId,
    form: z.string(),
    authority: organizationOn,
    granted: z.boolean(),
    decisionNumber: z.string().nullable(),
    decidedOn: legalDay,
    /** What was rewarded, and who had proposed it: null of what was refused; earlier releases told it of nothing. */
    proposer: organizationOn.nullish(),
    achievement: z.object({ from: legalDay, to: legalDay }).nullish(),
  }),
  {
    id: 'award-proposal.abcdefgh.01970000-0000-7000-8000-000000000004',
    campaign: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    movementOrder: 13,
    nominee: 'organization.bcdefghi',
    form: 'giay-khen',
    authority: { id: 'organization.abcdefgh', asOf: '2025-06-10' },
    granted: true,
    decisionNumber: '1234/QĐ-UBND',
    decidedOn: '2025-06-10',
    proposer: { id: 'organization.abcdefgh', asOf: '2025-05-20' },
    achievement: { from: '2021-01-01', to: '2025-05-01' },
  },
);
