import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeScoring } from '../../authorize-for-cluster.ts';
import { carryOut, refuse, requireCluster } from '../../carry-out.ts';
import { scoreClusterMemberInput } from '../../cluster.input.ts';

export const scoreClusterMember: NonNullable<MutationResolvers['scoreClusterMember']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(scoreClusterMemberInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, clusterId: id, ...filledIn } = input.value;
  const found = await requireCluster(context, id);
  if (isRejection(found)) return refuse(found);
  const authorized = await authorizeScoring(context, found, filledIn);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: filledIn.scoredOn });
  const data = { id, sheet: { ...filledIn, entry }, today: context.clock.today() };
  const command = async () => ({ type: 'ScoreClusterMember' as const, data });
  const cluster = await carryOut(context, id, command, write);
  return isRejection(cluster) ? refuse(cluster) : { __typename: 'ScoreClusterMemberSuccess', cluster };
};
