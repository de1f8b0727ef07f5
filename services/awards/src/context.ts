import type { KnownCampaigns } from '@thidua/campaign-directory';
import type { BaseContext } from '@thidua/service-kit';
import type { AwardProposalQueries } from './award-proposal/award-proposal.queries.ts';
import type { AwardLaw } from './award-proposal/law/award-law.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly awardProposals: AwardProposalQueries;
  readonly knownCampaigns: KnownCampaigns;
  readonly law: AwardLaw;
}
