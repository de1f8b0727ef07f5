import type { AggregateType } from '@thidua/event-kit';
import type { InspectionEvent } from './inspection.events.ts';
import { evolveInspection } from './inspection.evolve.ts';
import { publishInspectionEvent } from './inspection.publish.ts';
import { type InspectionState, unitOf } from './inspection.state.ts';

/** Who inspected, with its unit; who was inspected; and who issued the campaign. */
export const readersOf = ({ content, issuerId }: InspectionState): readonly string[] => {
  const { bodyId, organizationId } = content;
  return [...new Set([bodyId, unitOf(bodyId), organizationId, issuerId])];
};

/** How inspections are stored, found and told to others. */
export const inspectionAggregate: AggregateType<InspectionState, InspectionEvent> = {
  name: 'inspection',
  owner: 'campaigns',
  collection: 'inspections',
  evolve: evolveInspection,
  publish: publishInspectionEvent,
  keys: (state) => ({
    campaign: state.content.campaignId,
    day: state.content.inspectedOn,
    readers: readersOf(state),
  }),
  indexes: [
    { keys: { 'keys.campaign': 1, 'keys.day': 1, _id: 1 } },
    { keys: { 'keys.campaign': 1, 'keys.readers': 1 } },
  ],
  upcasters: {},
};
