import { campaignsAcrossHomesProjection } from '@thidua/campaign-directory';
import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { actsOfOthersProjection } from './acts-of-others/acts-of-others.projection.ts';
import { campaignAggregate } from './campaign/campaign.aggregate.ts';
import { clusterAggregate } from './cluster/cluster.aggregate.ts';
import { unitRecordsProjection } from './plan-checker/unit-records.projection.ts';

/** What the write path and the command-line tools must know of this service. */
export const campaignsService: ServiceDefinition = {
  logical: 'campaigns',
  aggregates: [campaignAggregate, clusterAggregate],
  projections: [
    directoryProjection,
    campaignsAcrossHomesProjection,
    unitRecordsProjection,
    actsOfOthersProjection,
  ],
};
