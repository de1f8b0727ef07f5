import {
  type Contract,
  difficultyRaisedV1,
  type Envelope,
  exemplarNominatedV1,
  exemplarWithdrawnV1,
  inspectionRecordedV1,
  registeredForCampaignV1,
  reportSubmittedV1,
} from '@thidua/event-contracts';
import type { CopyDocument, Projection, ProjectionWrite } from '@thidua/event-kit';

export const actsOfOthersCollection = 'acts_of_others';

/** What each contract tells of: one line a kind of act that lists and counts need. */
const kinds = {
  registration: registeredForCampaignV1,
  report: reportSubmittedV1,
  exemplar: exemplarNominatedV1,
  inspection: inspectionRecordedV1,
  difficulty: difficultyRaisedV1,
} as const satisfies Record<string, Contract>;

export type ActKind = keyof typeof kinds;

/** An act of a unit of another home on a plan: what lists and counts need; what it says is asked at its home. */
export type ActOfOthersDocument = CopyDocument & {
  readonly kind: ActKind;
  readonly organization: string;
  /** Of a report: what kind of duty it meets. */
  readonly duty: string | null;
  /** Of a report: the last day of the duty that it meets, where its home told one. */
  readonly due: string | null;
  /** Of an inspection: who was inspected. */
  readonly inspected?: string;
  /** Where it stands in the list below the plan, as at its home. */
  readonly keys: { readonly campaign: string; readonly day: string };
};

/** What other homes told of registrations, reports, exemplars, inspections and difficulties. */
export const actsOfOthersProjection: Projection = {
  name: 'acts-of-others',
  source: 'campaigns',
  collections: [
    {
      name: actsOfOthersCollection,
      indexes: [
        { 'keys.campaign': 1, kind: 1, 'keys.day': 1, _id: 1, unit: 1 },
        // All that is counted: no document is read for it.
        { 'keys.campaign': 1, kind: 1, organization: 1, duty: 1, due: 1, 'keys.day': 1, _id: 1 },
      ],
    },
  ],
  on: {
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, { type }]) => [
        type,
        (event: Envelope) => put(kind as ActKind, event),
      ]),
    ),
    [exemplarWithdrawnV1.type]: remove,
  },
};

/** An act that was taken back: no list shows it any more. */
function remove({ data }: Envelope): readonly ProjectionWrite[] {
  const { id } = data as (typeof exemplarWithdrawnV1)['sample'];
  return [{ collection: actsOfOthersCollection, operation: { deleteOne: { filter: { _id: id } } } }];
}

function put(kind: ActKind, { unit, data }: Envelope): readonly ProjectionWrite[] {
  const told = data as (typeof registeredForCampaignV1)['sample'] & {
    readonly kind?: string;
    readonly due?: string | null;
    readonly inspected?: { readonly id: string };
  };
  const fields: Omit<ActOfOthersDocument, '_id'> = {
    ...{ unit, kind, organization: told.organization.id, duty: told.kind ?? null, due: told.due ?? null },
    ...(told.inspected && { inspected: told.inspected.id }),
    keys: { campaign: told.campaign, day: told.day },
  };
  const operation = { updateOne: { filter: { _id: told.id }, update: { $set: fields }, upsert: true } };
  return [{ collection: actsOfOthersCollection, operation }];
}
