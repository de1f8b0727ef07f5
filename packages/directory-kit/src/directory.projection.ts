import type { Envelope } from '@thidua/event-contracts';
import type {
  organizationDissolvedV1,
  organizationEstablishedV1,
  organizationReorganizedV1,
  organizationTranscribedV1,
  roleAssignedV1,
  roleEndedV1,
} from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';

type DataOf<C extends { sample: object }> = C['sample'];

export const directoryCollections = {
  organizations: 'directory_organizations',
  assignments: 'directory_assignments',
} as const;

const assignments = { name: directoryCollections.assignments, indexes: [{ person: 1 }] } as const;
const onRoles = { 'role-assigned.v1': onRoleAssigned, 'role-ended.v1': onRoleEnded } as const;

/** Organizations in time and who holds which role: what every service must know of its neighbour. */
export const directoryProjection: Projection = {
  name: 'directory',
  source: 'organizations',
  collections: [
    // What was ever below an organization: one step down the tree of any day.
    { name: directoryCollections.organizations, indexes: [{ 'versions.parent': 1 }] },
    assignments,
  ],
  on: {
    'organization-transcribed.v1': onOrganizationTranscribed,
    'organization-established.v1': onOrganizationEstablished,
    'organization-dissolved.v1': onOrganizationDissolved,
    'organization-reorganized.v1': onOrganizationReorganized,
    ...onRoles,
  },
};

/** The same for the service that has the organizations itself: roles only, for rights are read as everywhere. */
export const rolesProjection: Projection = {
  name: directoryProjection.name,
  source: 'organizations',
  collections: [assignments],
  follows: ['role-assignment'],
  on: onRoles,
};

function onOrganizationTranscribed(event: Envelope): readonly ProjectionWrite[] {
  const { id, versions } = event.data as DataOf<typeof organizationTranscribedV1>;
  return [put(directoryCollections.organizations, id, { versions })];
}

function onOrganizationEstablished(event: Envelope): readonly ProjectionWrite[] {
  const { id, version } = event.data as DataOf<typeof organizationEstablishedV1>;
  return [put(directoryCollections.organizations, id, { versions: [version] })];
}

function onOrganizationDissolved(event: Envelope): readonly ProjectionWrite[] {
  const { id, validTo } = event.data as DataOf<typeof organizationDissolvedV1>;
  const update = { $set: { 'versions.$[open].validTo': validTo } };
  const arrayFilters = [{ 'open.validTo': null }];
  const collection = directoryCollections.organizations;
  return [{ collection, operation: { updateOne: { filter: { _id: id }, update, arrayFilters } } }];
}

/** The event tells the whole of what it is now; edges are no matter of this copy. */
function onOrganizationReorganized(event: Envelope): readonly ProjectionWrite[] {
  const { id, versions } = event.data as DataOf<typeof organizationReorganizedV1>;
  return [put(directoryCollections.organizations, id, { versions })];
}

function onRoleAssigned(event: Envelope): readonly ProjectionWrite[] {
  const { id, ...assignment } = event.data as DataOf<typeof roleAssignedV1>;
  return [put(directoryCollections.assignments, id, assignment)];
}

function onRoleEnded(event: Envelope): readonly ProjectionWrite[] {
  const { id, validTo } = event.data as DataOf<typeof roleEndedV1>;
  return [put(directoryCollections.assignments, id, { validTo })];
}

const put = (collection: string, id: string, fields: object): ProjectionWrite => ({
  collection,
  operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
});
