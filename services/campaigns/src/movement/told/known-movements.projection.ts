import type { Envelope, movementAliasAddedV1, movementCataloguedV1 } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { named, nameKey, type NamedMovement } from '../named-movement.ts';

export const knownMovementsCollection = 'known_movements';

/** A movement as its home has told of it; `unit` says whose it is, as in snapshots. */
export type KnownMovementDocument = Omit<NamedMovement, 'id'> & {
  readonly _id: string;
  readonly unit: string;
};

/** Movements of all instances of this service, as they tell each other. Their own among them: a home may move. */
export const knownMovementsProjection: Projection = {
  name: 'movements',
  source: 'campaigns',
  follows: ['movement'],
  collections: [
    {
      name: knownMovementsCollection,
      indexes: [
        { issuerId: 1, names: 1 },
        { issuerId: 1, planNumber: 1 },
      ],
    },
  ],
  on: {
    'movement-catalogued.v1': onMovementCatalogued,
    'movement-alias-added.v1': onMovementAliasAdded,
  },
};

function onMovementCatalogued({ unit, data }: Envelope): readonly ProjectionWrite[] {
  const { id, issuer, title, aliases, ...plan } = data as (typeof movementCataloguedV1)['sample'];
  const { id: _id, ...movement } = named(id, {
    ...{ issuerId: issuer.id, title, ...plan },
    aliases: aliases.map((text) => ({ text })),
  });
  const fields: Omit<KnownMovementDocument, '_id'> = { ...movement, unit };
  return [update(id, { $set: fields }, true)];
}

function onMovementAliasAdded({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, alias } = data as (typeof movementAliasAddedV1)['sample'];
  return [update(id, { $addToSet: { names: nameKey(alias) } }, false)];
}

const update = (_id: string, change: object, upsert: boolean): ProjectionWrite => ({
  collection: knownMovementsCollection,
  operation: { updateOne: { filter: { _id }, update: change, upsert } },
});
