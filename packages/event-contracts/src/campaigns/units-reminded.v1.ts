import { z } from 'zod';
import { contract, entityId, legalDay, organizationOn } from '../contract.ts';

/** Units that had not done what a plan asks were urged to: whoever sends letters and mails sends them by this. */
export const unitsRemindedV1 = contract(
  'campaigns',
  'units-reminded.v1',
  z.object({
    id: entityId,
    campaign: entityId,
    duty: z.string(),
    /** The duty's place in the plan, where one was meant and not all of the kind. */
    dutyOrder: z.number().int().positive().nullable(),
    day: legalDay,
    due: legalDay.nullable(),
    /** Null where a person decided it. */
    stage: z.string().nullable(),
    organizations: z.array(organizationOn).readonly(),
  }),
  {
    id: 'reminder.abcdefgh.01970000-0000-7000-8000-000000000031',
    campaign: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003',
    duty: 'IMPLEMENTING_DOCUMENT',
    dutyOrder: 1,
    day: '2025-08-04',
    due: '2025-08-10',
    stage: 'WEEK_BEFORE',
    organizations: [{ id: 'organization.abcdefgh', asOf: '2025-08-04' }],
  },
);
