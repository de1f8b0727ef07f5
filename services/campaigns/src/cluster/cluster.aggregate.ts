import type { AggregateType } from '@thidua/event-kit';
import { folded } from '../campaign/campaign.aggregate.ts';
import type { ClusterContent } from './cluster.content.ts';
import type { ClusterEvent } from './cluster.events.ts';
import { evolveCluster } from './cluster.evolve.ts';
import type { ClusterState } from './cluster.state.ts';

/** `<organization>/<year>/<name>`: a name stands once in it. */
export const nameEntry = ({
  organizationId,
  year,
  name,
}: Pick<ClusterContent, 'organizationId' | 'year' | 'name'>): string =>
  [organizationId, year, name.toLocaleLowerCase('vi')].join('/');

/** How clusters are stored and found. They concern their members and who set them up: no other service is told. */
export const clusterAggregate: AggregateType<ClusterState, ClusterEvent> = {
  name: 'cluster',
  owner: 'campaigns',
  collection: 'clusters',
  evolve: evolveCluster,
  publish: () => null,
  keys: ({ content }) => ({
    organization: content.organizationId,
    year: content.year,
    name: folded(content.name),
    members: content.memberIds,
    register: nameEntry(content),
  }),
  indexes: [
    { keys: { 'keys.year': -1, 'keys.name': 1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'keys.year': -1, 'keys.name': 1, _id: 1 } },
    { keys: { 'keys.members': 1, 'keys.year': -1, 'keys.name': 1, _id: 1 } },
    { keys: { 'keys.organization': 1, 'state.content.leaderId': 1, 'keys.year': 1 } },
    { keys: { 'keys.register': 1 }, unique: true },
  ],
  upcasters: {},
};
