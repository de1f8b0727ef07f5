import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { authorizeForWhole } from '../../authorize-for-cluster.ts';
import { carryOut, refuse, requireCluster } from '../../carry-out.ts';
import { signClusterAgreementInput } from '../../cluster.input.ts';

export const signClusterAgreement: NonNullable<MutationResolvers['signClusterAgreement']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(signClusterAgreementInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, clusterId: id, ...told } = input.value;
  const { signedOn } = told;
  const found = await requireCluster(context, id);
  if (isRejection(found)) return refuse(found);
  const authorized = await authorizeForWhole(context, found, signedOn);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: signedOn });
  const data = { id, agreement: { ...told, entry }, today: context.clock.today() };
  const command = async () => ({ type: 'SignClusterAgreement' as const, data });
  const cluster = await carryOut(context, id, command, write);
  return isRejection(cluster) ? refuse(cluster) : { __typename: 'SignClusterAgreementSuccess', cluster };
};
