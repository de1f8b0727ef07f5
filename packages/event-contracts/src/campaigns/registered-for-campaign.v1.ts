import { contract } from '../contract.ts';
import { planAct, planActSample } from './plan-act.ts';

/** A unit registered content and targets for a campaign. */
export const registeredForCampaignV1 = contract(
  'campaigns',
  'registered-for-campaign.v1',
  planAct,
  planActSample('registration'),
);
