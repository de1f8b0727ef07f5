import { reject, type Rejection } from '@thidua/domain-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import { carryOutOn } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { clusterAggregate } from './cluster.aggregate.ts';
import { decideCluster } from './cluster.decide.ts';
import { clusterRefusals } from './cluster.refusals.ts';
import type { ClusterState } from './cluster.state.ts';

type Code = keyof typeof clusterRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(clusterRefusals, rejection as Rejection<Code>);

/** The cluster that an input names, or why there is none. */
export const requireCluster = async ({ clusters }: Context, id: string): Promise<ClusterState | Rejection> =>
  (await clusters.find(id)) ?? reject('CLUSTER_UNKNOWN', { path: ['clusterId'], params: { id } });

/** Runs a command on one cluster; gives the cluster that it led to, or why it was refused. */
export const carryOut = carryOutOn(clusterAggregate, decideCluster, ({ clusters }: Context, id) =>
  clusters.stored(id),
);
