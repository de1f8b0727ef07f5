import { campaignsAcrossHomesProjection } from '@thidua/campaign-directory';
import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { actsOfOthersProjection } from './acts-of-others/acts-of-others.projection.ts';
import { campaignAggregate } from './campaign/campaign.aggregate.ts';
import { clusterAggregate } from './cluster/cluster.aggregate.ts';
import { exemplarAggregate } from './exemplar/exemplar.aggregate.ts';
import { movementAggregate } from './movement/movement.aggregate.ts';
import { knownMovementsProjection } from './movement/told/known-movements.projection.ts';
import { registrationAggregate } from './registration/registration.aggregate.ts';
import { reminderAggregate } from './coverage/reminder/reminder.aggregate.ts';
import { difficultyAggregate } from './difficulty/difficulty.aggregate.ts';
import { inspectionAggregate } from './inspection/inspection.aggregate.ts';
import { reportAggregate } from './report/report.aggregate.ts';
import { unitRecordsProjection } from './plan-checker/unit-records.projection.ts';

/** What the write path and the command-line tools must know of this service. */
export const campaignsService: ServiceDefinition = {
  logical: 'campaigns',
  aggregates: [
    campaignAggregate,
    clusterAggregate,
    difficultyAggregate,
    inspectionAggregate,
    exemplarAggregate,
    movementAggregate,
    registrationAggregate,
    reminderAggregate,
    reportAggregate,
  ],
  projections: [
    directoryProjection,
    campaignsAcrossHomesProjection,
    unitRecordsProjection,
    actsOfOthersProjection,
    knownMovementsProjection,
  ],
};
