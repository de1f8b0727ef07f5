import { z } from 'zod';
import { entityId, legalDay, organizationOn } from '../contract.ts';

/** What other services may know of a conference that a plan convenes. */
export const conferencePublication = z.object({
  id: entityId,
  campaign: entityId,
  host: organizationOn,
  series: z.string(),
  ordinal: z.number().int().positive().nullable(),
  term: z.object({ from: z.number().int(), to: z.number().int() }),
  /** The days between which it is to take place, both included; earlier releases did not tell them. */
  time: z.object({ from: legalDay.nullable(), to: legalDay.nullable() }).nullish(),
});

export const conferencePublicationSample: z.output<typeof conferencePublication> = {
  id: 'conference.abcdefgh.01970000-0000-7000-8000-000000000005',
  campaign: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
  host: { id: 'organization.abcdefgh', asOf: '2025-07-25' },
  series: 'hoi-nghi-dien-hinh-tien-tien',
  ordinal: 1,
  term: { from: 2025, to: 2030 },
  time: { from: '2025-08-01', to: '2025-08-31' },
};
