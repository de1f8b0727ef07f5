import type { Envelope, organizationReorganizedV1, organizationTranscribedV1 } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';
import { spelling } from './spelling.ts';
import type { WholeUnit } from './unit-records.ts';

type Versions = (typeof organizationTranscribedV1)['sample']['versions'];
type Edges = (typeof organizationReorganizedV1)['sample']['predecessors'];

export const unitRecordsCollection = 'unit_histories';

/** Names and lineage of units: whose name is that, is it kin, and who took over what it left? */
export const unitRecordsProjection: Projection = {
  name: 'unit-histories',
  source: 'organizations',
  collections: [{ name: unitRecordsCollection, indexes: [{ spellings: 1 }, { 'versions.parent': 1 }] }],
  follows: ['organization'],
  // It did not keep on which day who took over what.
  replaces: { name: 'unit-records', collections: ['unit_records'] },
  on: {
    'organization-transcribed.v1': onOrganizationTranscribed,
    'organization-reorganized.v1': onOrganizationReorganized,
  },
};

function onOrganizationTranscribed({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, versions } = data as (typeof organizationTranscribedV1)['sample'];
  return put(id, versions, [], []);
}

function onOrganizationReorganized({ data }: Envelope): readonly ProjectionWrite[] {
  const { id, versions, predecessors, successors } = data as (typeof organizationReorganizedV1)['sample'];
  return put(id, versions, predecessors, successors);
}

/** Those edges by which all of a unit went into another; where only the day before which is known, that counts. */
const whole = (edges: Edges): readonly WholeUnit[] =>
  edges
    .filter(({ share }) => share === 'FULL')
    .map(({ organization: id, effectiveOn, effectiveBefore }) => ({
      id,
      on: effectiveOn ?? effectiveBefore,
    }));

/** Bodies below units have no level; their names are no matter of the checker. */
function put(id: string, versions: Versions, from: Edges, into: Edges): readonly ProjectionWrite[] {
  if (versions.every(({ level }) => level === null)) return [];
  const fields = {
    versions: versions.map(({ name, level, parent, validFrom, validTo }) => ({
      ...{ name, level, parent, validFrom, validTo },
    })),
    spellings: [...new Set(versions.map(({ name }) => spelling(name)))],
    predecessors: from.map(({ organization }) => organization),
    successors: into.map(({ organization }) => organization),
    wholePredecessors: whole(from),
    wholeSuccessors: whole(into),
    takers: into.map(({ organization, effectiveOn, effectiveBefore }) => ({
      ...{ organization, day: effectiveOn ?? effectiveBefore },
    })),
  };
  const operation = { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } };
  return [{ collection: unitRecordsCollection, operation }];
}
