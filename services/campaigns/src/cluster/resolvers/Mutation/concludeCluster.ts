import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeForWhole } from '../../authorize-for-cluster.ts';
import { carryOut, refuse, requireCluster } from '../../carry-out.ts';
import { gatherConclusionFacts } from '../../cluster.facts.ts';
import { concludeClusterInput } from '../../cluster.input.ts';

export const concludeCluster: NonNullable<MutationResolvers['concludeCluster']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(concludeClusterInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, clusterId: id, ...told } = input.value;
  const { concludedOn } = told;
  const found = await requireCluster(context, id);
  if (isRejection(found)) return refuse(found);
  const authorized = await authorizeForWhole(context, found, concludedOn);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry } = authorized;
  const conclusion = { ...told, entry };
  const write = writeContext(context, actor, input.value, { effectiveOn: concludedOn });
  const command = async () => {
    const facts = await gatherConclusionFacts(context, found.content.memberIds);
    return { type: 'ConcludeCluster' as const, data: { id, conclusion, facts } };
  };
  const cluster = await carryOut(context, id, command, write);
  return isRejection(cluster) ? refuse(cluster) : { __typename: 'ConcludeClusterSuccess', cluster };
};
