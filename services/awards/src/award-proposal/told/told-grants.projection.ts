import type { awardDecidedV1, awardProposedV1, Envelope } from '@thidua/event-contracts';
import type { CopyDocument, Projection, ProjectionWrite } from '@thidua/event-kit';
import { meritOf } from '../award-proposal.aggregate.ts';

export const toldGrantsCollection = 'told_grants';
export const toldNomineesCollection = 'told_nominees';

type Decided = (typeof awardDecidedV1)['sample'];

/** An award that was granted: enough to place it in a list, and to weigh a later proposal. */
export type ToldGrantDocument = CopyDocument & {
  /** Null where it was told by a release that did not tell it yet: then it is listed, and weighs nothing. */
  readonly achievement: NonNullable<Decided['achievement']> | null;
  readonly keys: { readonly campaign: string; readonly merit: string; readonly day: string };
};

/** Of a proposal only this is kept before it is granted: that there is such a person. Gone with a refusal. */
export interface ToldNomineeDocument {
  readonly _id: string;
  readonly person: string;
}

/** Awards of all instances of this service, as they tell each other. Their own among them: a home may move. */
export const toldGrantsProjection: Projection = {
  name: 'told-grants',
  source: 'awards',
  collections: [
    {
      name: toldGrantsCollection,
      indexes: [
        { 'keys.campaign': 1, 'keys.day': -1, _id: 1 },
        { 'keys.campaign': 1, unit: 1 },
        { 'keys.merit': 1 },
      ],
    },
    { name: toldNomineesCollection, indexes: [{ person: 1 }] },
  ],
  // It held what was undecided and refused.
  replaces: { name: 'told-awards', collections: ['told_awards'] },
  on: { 'award-proposed.v1': onAwardProposed, 'award-decided.v1': onAwardDecided },
};

function onAwardProposed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, nominee: person } = data as (typeof awardProposedV1)['sample'];
  if (!person.startsWith('person.')) return [];
  return [put(toldNomineesCollection, id, { person })];
}

function onAwardDecided({ unit, data }: Envelope): readonly ProjectionWrite[] {
  const { id, granted, decidedOn, campaign, movementOrder, nominee, ...told } = data as Decided;
  if (!granted)
    return [{ collection: toldNomineesCollection, operation: { deleteOne: { filter: { _id: id } } } }];
  const merit = meritOf({ campaignId: campaign, movementOrder, nominee: { id: nominee } });
  const { proposer, achievement = null } = told;
  const day = proposer?.asOf ?? achievement?.to ?? decidedOn;
  const fields: Omit<ToldGrantDocument, '_id'> = { unit, achievement, keys: { campaign, merit, day } };
  return [put(toldGrantsCollection, id, fields)];
}

const put = (collection: string, _id: string, $set: object): ProjectionWrite => ({
  collection,
  operation: { updateOne: { filter: { _id }, update: { $set }, upsert: true } },
});
