import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { AwardProposalQueries } from './award-proposal/award-proposal.queries.ts';
import type { AwardLaw } from './award-proposal/law/award-law.ts';
import type { ToldAwards } from './award-proposal/told/told-awards.store.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly awardProposals: AwardProposalQueries;
  readonly knownCampaigns: KnownCampaigns;
  readonly toldAwards: ToldAwards;
  readonly law: AwardLaw;
}
