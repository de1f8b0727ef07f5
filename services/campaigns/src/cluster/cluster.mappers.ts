import type { ClusterState } from './cluster.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ClusterMapper = ClusterState;
