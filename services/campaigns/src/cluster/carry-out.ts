import { reject, type Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { clusterAggregate } from './cluster.aggregate.ts';
import type { ClusterCommand } from './cluster.commands.ts';
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

/**
 * Runs a command on one cluster; gives the cluster that it led to, or why it was refused. `makeCommand` gathers the
 * facts: it runs again where a rival was faster.
 */
export async function carryOut(
  { writer, clusters }: Context,
  id: string,
  makeCommand: () => Promise<ClusterCommand>,
  write: WriteContext,
): Promise<ClusterState | Rejection> {
  const steps = async () => {
    const command = await makeCommand();
    return [step(clusterAggregate, id, (state) => decideCluster(command, state))];
  };
  const outcome = await writer.execute(steps, write);
  if (!outcome.accepted) return outcome.rejection;
  const [written] = outcome.ids;
  const state = written === undefined ? null : await clusters.stored(written);
  if (!state) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return state;
}
