import { isRejection } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { carryOut, refuse, requireExemplar } from '../../carry-out.ts';
import { nameOf } from '../../exemplar.facts.ts';
import { withdrawExemplarInput } from '../../exemplar.input.ts';

export const withdrawExemplar: NonNullable<MutationResolvers['withdrawExemplar']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(withdrawExemplarInput, args.input);
  if (!input.ok) return input.refusal;
  const { idempotencyKey: _key, exemplarId: id, ...told } = input.value;
  const { withdrawnOn } = told;
  const found = await requireExemplar(context, id);
  if (isRejection(found)) return refuse(found);
  const unit = { id: found.content.organizationId, path: ['exemplarId'] };
  const authorized = await authorizeAct(context, 'nominate', 'Exemplar', unit, withdrawnOn);
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry } = authorized;
  const withdrawal = { ...told, entry };
  const write = writeContext(context, actor, input.value, { effectiveOn: withdrawnOn });
  const facts = { personName: await nameOf(context, found), today: context.clock.today() };
  const command = async () => ({ type: 'WithdrawExemplar' as const, data: { id, withdrawal, facts } });
  const exemplar = await carryOut(context, id, command, write);
  return isRejection(exemplar) ? refuse(exemplar) : { __typename: 'WithdrawExemplarSuccess', exemplar };
};
