import type { awardDecidedV1, awardProposedV1, Envelope } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { put } from './open-work.document.ts';

export const openProposalsCollection = 'open_proposals';

/** Award proposals that nobody has decided on yet, by their proposer. No day ends them: only a decision does. */
export const openProposalsProjection: Projection = {
  name: 'open-proposals',
  source: 'awards',
  collections: [{ name: openProposalsCollection, indexes: [{ organization: 1, lastDay: 1 }] }],
  on: {
    'award-proposed.v1': onAwardProposed,
    'award-decided.v1': onAwardDecided,
  },
};

function onAwardProposed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, proposer } = data as (typeof awardProposedV1)['sample'];
  return [put(openProposalsCollection, id, { organization: proposer.id, lastDay: null })];
}

function onAwardDecided({ data }: Envelope): readonly ProjectionWrite[] {
  const { id } = data as (typeof awardDecidedV1)['sample'];
  return [{ collection: openProposalsCollection, operation: { deleteOne: { filter: { _id: id } } } }];
}
