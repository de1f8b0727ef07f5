import type { AggregateType } from '@thidua/event-kit';
import type { DifficultyEvent } from './difficulty.events.ts';
import { evolveDifficulty } from './difficulty.evolve.ts';
import { publishDifficultyEvent } from './difficulty.publish.ts';
import { type DifficultyState, stageOf } from './difficulty.state.ts';

/** Who raised it, through whom, who issued the campaign, and to whom it was forwarded. */
export const readersOf = ({ content, issuerId, answers }: DifficultyState): readonly string[] => {
  const involved = [
    content.organizationId,
    content.viaId,
    issuerId,
    ...answers.map((each) => each.forwardedToId),
  ];
  return [...new Set(involved.filter((id) => id !== null))];
};

/** How difficulties are stored, found and told to others. */
export const difficultyAggregate: AggregateType<DifficultyState, DifficultyEvent> = {
  name: 'difficulty',
  owner: 'campaigns',
  collection: 'difficulties',
  evolve: evolveDifficulty,
  publish: publishDifficultyEvent,
  keys: (state) => ({
    campaign: state.content.campaignId,
    organization: state.content.organizationId,
    day: state.content.raisedOn,
    stage: stageOf(state),
    readers: readersOf(state),
  }),
  indexes: [
    { keys: { 'keys.campaign': 1, 'keys.day': 1, _id: 1 } },
    { keys: { 'keys.stage': 1, 'keys.day': 1, _id: 1 } },
    { keys: { 'keys.readers': 1, 'keys.day': 1, _id: 1 } },
  ],
  upcasters: {},
};
