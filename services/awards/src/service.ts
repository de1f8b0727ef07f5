import { campaignsProjection } from '@thidua/campaign-directory';
import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { awardProposalAggregate } from './award-proposal/award-proposal.aggregate.ts';
import { toldGrantsProjection } from './award-proposal/told/told-grants.projection.ts';

/** What the write path and the command-line tools must know of this service. */
export const awardsService: ServiceDefinition = {
  logical: 'awards',
  aggregates: [awardProposalAggregate],
  projections: [directoryProjection, campaignsProjection, toldGrantsProjection],
};
