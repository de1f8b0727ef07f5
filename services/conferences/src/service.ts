import { campaignsProjection } from '@thidua/campaign-directory';
import { directoryProjection } from '@thidua/directory-kit';
import type { ServiceDefinition } from '@thidua/event-kit';
import { conferenceAggregate } from './conference/conference.aggregate.ts';
import { toldConferencesProjection } from './conference/told/told-conferences.projection.ts';

/** What the write path and the command-line tools must know of this service. */
export const conferencesService: ServiceDefinition = {
  logical: 'conferences',
  aggregates: [conferenceAggregate],
  projections: [directoryProjection, campaignsProjection, toldConferencesProjection],
};
