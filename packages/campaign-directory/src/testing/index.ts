/** For specs only: the campaigns service as its neighbours see it, and a neighbour beside it. */
export { type RunningBesideCampaigns, startBesideCampaigns } from './start-beside-campaigns.ts';
export {
  startTwoHomesBesideCampaigns,
  type TwoHomesBesideCampaigns,
} from './start-two-homes-beside-campaigns.ts';
