import type { DomainEvent } from '@thidua/domain-kit';
import { roleEndedV1 } from '@thidua/event-contracts';
import { type AggregateType, publication } from '../aggregate.ts';
import type { Projection } from '../consume/projection.ts';
import type { ServiceDefinition } from '../runtime/runtime.ts';

/** A small aggregate for this kit's own specs: it counts. `Noted` is private, `Added` is public. */
export interface Tally {
  readonly id: string;
  readonly sum: number;
  readonly notes: number;
}

export type TallyEvent =
  | DomainEvent<'Added', { readonly id: string; readonly by: number }>
  | DomainEvent<'Noted', { readonly id: string }>;

const day = '2025-07-01';

export const tally: AggregateType<Tally, TallyEvent> = {
  name: 'tally',
  owner: 'organizations',
  collection: 'tallies',
  evolve: (state, event) => {
    const before = state ?? { id: event.data.id, sum: 0, notes: 0 };
    return event.type === 'Added'
      ? { ...before, sum: before.sum + event.data.by }
      : { ...before, notes: before.notes + 1 };
  },
  publish: (event) =>
    event.type === 'Added' ? publication(roleEndedV1, { id: event.data.id, validTo: day }) : null,
  keys: ({ sum }) => ({ sum }),
  indexes: [{ keys: { 'keys.sum': 1 } }],
  rows: {
    collection: 'tally_rows',
    // Nobody has the same large sum as another: so two that exchange theirs depend on the order of the writes.
    indexes: [{ keys: { sum: 1 }, unique: true, where: { sum: { $gte: 1000 } } }],
    of: ({ sum, notes }) => [
      ...(sum < 0 ? [] : [{ sum }]),
      ...Array.from({ length: notes }, (_, n) => ({ note: n })),
    ],
  },
  upcasters: {},
};

export const added = (id: string, by = 1): TallyEvent => ({ type: 'Added', data: { id, by } });
export const noted = (id: string): TallyEvent => ({ type: 'Noted', data: { id } });

/** Counts what it is told, so that an event applied twice shows. */
export const tallyProjection = (name: string): Projection => ({
  name,
  source: 'organizations',
  collections: [{ name: `${name}_counts`, indexes: [] }],
  on: {
    'role-ended.v1': ({ subject, seq }) => [
      {
        collection: `${name}_counts`,
        operation: {
          updateOne: {
            filter: { _id: subject },
            update: { $inc: { times: 1 }, $push: { seqs: seq } },
            upsert: true,
          },
        },
      },
    ],
  },
});

export const tallyService = (projection: Projection): ServiceDefinition => ({
  logical: 'organizations',
  aggregates: [tally],
  projections: [projection],
});
