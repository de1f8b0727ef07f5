import type { awardDecidedV1, awardProposedV1, Envelope } from '@thidua/event-contracts';
import type { CopyDocument, Projection, ProjectionWrite } from '@thidua/event-kit';
import { meritOf } from '../award-proposal.aggregate.ts';

export const toldAwardsCollection = 'told_awards';

/** What was told of one proposal: enough to find it, to place it in a list, and to weigh a later one. */
export type ToldAwardDocument = CopyDocument & {
  /** False while it is not decided, and if it was refused: then nobody is shown it. */
  readonly granted: boolean;
  readonly nominee: string;
  readonly achievement: (typeof awardProposedV1)['sample']['achievement'];
  readonly keys: { readonly campaign: string; readonly merit: string; readonly day: string };
};

/** Proposals of all instances of this service, as they tell each other. Its own among them: a home may move. */
export const toldAwardsProjection: Projection = {
  name: 'told-awards',
  source: 'awards',
  collections: [
    {
      name: toldAwardsCollection,
      indexes: [
        { 'keys.campaign': 1, granted: 1, 'keys.day': -1, _id: 1 },
        { 'keys.campaign': 1, granted: 1, unit: 1 },
        { 'keys.merit': 1 },
        { nominee: 1 },
      ],
    },
  ],
  on: { 'award-proposed.v1': onAwardProposed, 'award-decided.v1': onAwardDecided },
};

function onAwardProposed({ unit, data }: Envelope): readonly ProjectionWrite[] {
  const told = data as (typeof awardProposedV1)['sample'];
  const { id, campaign, movementOrder, nominee, proposer, achievement } = told;
  const merit = meritOf({ campaignId: campaign, movementOrder, nominee: { id: nominee } });
  // Of a day that is not told only this is sure: what is proposed has been achieved.
  const day = proposer.asOf ?? achievement.to;
  const fields: Omit<ToldAwardDocument, '_id'> = {
    ...{ unit, granted: false, nominee, achievement, keys: { campaign, merit, day } },
  };
  return [write({ updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } })];
}

/** A refused proposal is as hidden as an open one. */
function onAwardDecided({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, granted } = data as (typeof awardDecidedV1)['sample'];
  return [write({ updateOne: { filter: { _id: id }, update: { $set: { granted } } } })];
}

const write = (operation: ProjectionWrite['operation']): ProjectionWrite => ({
  collection: toldAwardsCollection,
  operation,
});
