import {
  type Envelope,
  type organizationReorganizedV1,
  type organizationTranscribedV1,
} from '@thidua/event-contracts';
import { parseEntityId } from '@thidua/domain-kit';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import type { UnitDocument } from './unit-document.ts';

type Transcribed = typeof organizationTranscribedV1.sample;
type Reorganized = typeof organizationReorganizedV1.sample;

export const unitsCollection = 'units';

/** The administrative units of the organizations service, as far as homes are concerned: what is above, what came after. */
export const treeProjection: Projection = {
  name: 'tree',
  source: 'organizations',
  collections: [{ name: unitsCollection, indexes: [{ isPlaced: 1 }] }],
  follows: ['organization'],
  on: {
    'organization-transcribed.v1': (event) => {
      const { versions } = event.data as Transcribed;
      return told(event, { versions: placesIn(versions) });
    },
    'organization-reorganized.v1': (event) => {
      const { versions, successors } = event.data as Reorganized;
      return told(event, {
        versions: placesIn(versions),
        successors: successors.map(({ organization, effectiveOn, effectiveBefore }) => ({
          unit: keyOf(organization),
          from: effectiveOn ?? effectiveBefore,
        })),
      });
    },
  },
};

/** Bodies below a unit have their home with it and no place of their own. */
function told(event: Envelope, fields: Partial<UnitDocument>): readonly ProjectionWrite[] {
  const unit = parseEntityId(event.subject);
  if (unit?.serial !== null) return [];
  const update = { $set: { ...fields, seq: event.seq, isPlaced: false } };
  const operation = { updateOne: { filter: { _id: unit.unit }, update, upsert: true } };
  return [{ collection: unitsCollection, operation }];
}

const placesIn = (versions: Reorganized['versions']): UnitDocument['versions'] =>
  versions.map(({ validFrom, validTo, parent }) => ({
    ...{ validFrom, validTo },
    parent: parent === null ? null : keyOf(parent),
  }));

function keyOf(id: string): string {
  const unit = parseEntityId(id);
  if (!unit) throw new Error(`not the id of an organization: ${id}`);
  return unit.unit;
}
