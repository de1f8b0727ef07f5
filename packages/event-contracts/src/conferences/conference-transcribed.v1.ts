import { z } from 'zod';
import { contract, entityId, organizationOn } from '../contract.ts';

/** A conference was entered from the plan that convenes it. */
export const conferenceTranscribedV1 = contract(
  'conferences',
  'conference-transcribed.v1',
  z.object({
    id: entityId,
    campaign: entityId.nullable(),
    host: organizationOn,
    series: z.string(),
    ordinal: z.number().int().positive().nullable(),
    term: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  }),
  {
    id: 'conference.abcdefgh.01970000-0000-7000-8000-000000000005',
    campaign: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    host: { id: 'organization.abcdefgh', asOf: '2025-07-25' },
    series: 'hoi-nghi-dien-hinh-tien-tien',
    ordinal: 1,
    term: { from: 2025, to: 2030 },
  },
);
