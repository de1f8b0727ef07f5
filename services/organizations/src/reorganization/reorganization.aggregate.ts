import type { AggregateType } from '@thidua/event-kit';
import { actDay } from './effects/act-day.ts';
import type { ReorganizationEvent } from './reorganization.events.ts';
import { evolveReorganization } from './reorganization.evolve.ts';
import type { ReorganizationState } from './reorganization.state.ts';

/** How reorganisations are stored and found. What they do is told to others by the units themselves. */
export const reorganizationAggregate: AggregateType<ReorganizationState, ReorganizationEvent> = {
  name: 'reorganization',
  owner: 'organizations',
  collection: 'reorganizations',
  evolve: evolveReorganization,
  publish: () => null,
  keys: (state) => ({ day: actDay(state) }),
  indexes: [
    { keys: { 'keys.day': -1, _id: 1 } },
    { keys: { 'state.number': 1, 'keys.day': -1, _id: 1 } },
    { keys: { 'state.status': 1, 'keys.day': -1, _id: 1 } },
    // Whoever may enact drafts is asked for by authority: the other half of what a caller may see.
    { keys: { 'state.authority': 1, 'keys.day': -1, _id: 1 } },
  ],
  upcasters: {},
};
