import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** A plan in force was launched: the campaign runs. */
export const campaignLaunchedV1 = contract(
  'campaigns',
  'campaign-launched.v1',
  z.object({ id: entityId, launchedOn: legalDay }),
  { id: 'campaign.abcdefgh.01970000-0000-7000-8000-000000000003', launchedOn: '2025-08-01' },
);
