import { campaignsAcrossHomesProjection } from '@thidua/campaign-directory';
import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { campaignAggregate } from './campaign/campaign.aggregate.ts';
import { unitRecordsProjection } from './plan-checker/unit-records.projection.ts';

/** What the write path and the command-line tools must know of this service. */
export const campaignsService: ServiceDefinition = {
  logical: 'campaigns',
  aggregates: [campaignAggregate],
  projections: [directoryProjection, campaignsAcrossHomesProjection, unitRecordsProjection],
};
