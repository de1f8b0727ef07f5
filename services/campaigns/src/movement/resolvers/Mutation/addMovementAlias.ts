import { isRejection, reject } from '@thidua/domain-kit';
import { parseInput } from '@thidua/federation-kit';
import { authorizeAct, writeContext } from '@thidua/service-kit';
import type { MutationResolvers } from '../../../__generated__/resolvers-types.ts';
import { carryOut, refuse } from '../../carry-out.ts';
import { addMovementAliasInput } from '../../movement.input.ts';
import { gatherFacts } from '../../movement.facts.ts';

export const addMovementAlias: NonNullable<MutationResolvers['addMovementAlias']> = async (
  _parent,
  args,
  context,
) => {
  const input = parseInput(addMovementAliasInput, args.input);
  if (!input.ok) return input.refusal;
  const { movementId: id, alias } = input.value;
  const found = await context.movements.find(id);
  if (!found) return refuse(reject('MOVEMENT_UNKNOWN', { path: ['movementId'], params: { id } }));
  const issuer = { id: found.content.issuerId, path: ['movementId'] };
  const authorized = await authorizeAct(context, 'catalogue', 'Movement', issuer, context.clock.today());
  if (isRejection(authorized)) return refuse(authorized);

  const { actor, entry } = authorized;
  const write = writeContext(context, actor, input.value, { effectiveOn: null });
  const content = { ...found.content, aliases: [alias] };
  const command = async () => ({
    type: 'AddMovementAlias' as const,
    data: { id, alias, entry, facts: await gatherFacts(context, id, content) },
  });
  const movement = await carryOut(context, id, command, write);
  return isRejection(movement) ? refuse(movement) : { __typename: 'AddMovementAliasSuccess', movement };
};
