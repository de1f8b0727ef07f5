import { z } from 'zod';
import { entityId, legalDay, organizationOn } from '../contract.ts';

/** What every act of a unit on a plan tells: enough for other homes to list it below the plan and to count it. */
export const planAct = z.object({
  id: entityId,
  campaign: entityId,
  /** The unit that acts. */
  organization: organizationOn,
  /** The day of the act. */
  day: legalDay,
});

export const planActSample = (type: string): z.output<typeof planAct> => ({
  id: `${type}.abcdefgh.01970000-0000-7000-8000-000000000021`,
  campaign: 'campaign.gddna4ji.01970000-0000-7000-8000-000000000003',
  organization: { id: 'organization.abcdefgh', asOf: '2025-08-01' },
  day: '2025-08-01',
});
